locale-name-native = العربية

language-sr-Cyrl = الصربية (الأبجدية السيريلية)
language-sr-Latn = الصربية (الأبجدية اللاتينية)
