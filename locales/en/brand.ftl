### Names of the portal and of this service: terms only, so that every message can say them in the
### right case. A portal puts its own names here. Other languages may add attributes (gender) and
### cases of their own: `{ -portal-name(case: "genitive") }`.

# The name of the news portal. Replace it with yours.
-portal-name = Example News
# This service; a proper name, not translated.
-service-name = Tolmach
