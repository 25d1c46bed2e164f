### `/` adresindeki sayfa.

page-title = Tolmach: makale çevirin
page-heading = Makaleniz, başka bir dilde
page-lead = Bir metni ya da bütün bir web sayfasını yapıştırın, bir dil seçin, ikisini yan yana okuyun.
page-skip = Makaleye geç
page-language-menu = Bu sayfanın dili
page-noscript = Bu sayfanın sunucuyla konuşabilmesi için JavaScript gerekir. JavaScript olmadan aynı işi POST /v1/articles görür.
page-footer = Bu sayfadaki her şey tek bir HTTP çağrısıyla da yapılabilir:

## Dil seçimi

page-from = Kaynak dil
page-from-detect = Dili algıla
page-to = Hedef dil
page-via = { $language } (ara dil: { $via })
page-no-languages = Henüz hiçbir model kurulu olmadığından çeviri yapılabilecek bir dil yok. İlk modeli tolmach models install en-pt komutu ekler.

## Makale

page-source = Makale
page-headline = Başlık
page-headline-hint = isteğe bağlı
page-body = Makale metni
page-body-hint = Makaleyi buraya yapıştırın ya da bir .txt, .md veya .html dosyası sürükleyip bırakın.
page-format = Metnin biçimi
page-format-text = Düz metin
page-format-html = HTML
page-format-markdown = Markdown
page-preview = Sayfa olarak makale
page-open = Dosya aç
page-sample = Bir örnek dene
page-clear = Temizle
page-count = Karakter: { $count } / { $limit }
page-drop = Yüklemek için dosyayı bırakın
page-loaded = Yüklendi: { $name }

## Çeviri süreci

page-translate = Çevir
page-translate-keys = Ctrl + Enter
page-cancel = İptal
page-working = Çevriliyor…
page-cancelled = İptal edildi. Makaleniz olduğu gibi duruyor.

## Çeviri

page-target = Çeviri
page-nothing-yet = Çeviri burada görünecek.
page-view = Çevirinin gösterilme biçimi
page-view-page = Sayfa olarak
page-view-source = HTML kaynağı
page-view-text = Metin olarak
page-view-pairs = Yan yana
page-frame = Çevrilmiş makale
page-copy = Kopyala
page-copied = Kopyalandı
page-copy-failed = Tarayıcı kopyalamaya izin vermedi; metni seçip kendiniz kopyalayın.
page-download = İndir
page-done = Çevrildi: { $from } → { $to }
page-detected = Algılanan dil: { $language }
page-time = { $seconds } sn
page-same = Makale zaten bu dilde: { $language }. Hiçbir şey değiştirilmedi.
page-nothing = Bu metinde çevrilecek bir şey yok.
page-partial = Bazı cümleler iyi çevrilemediği için kaynak dilde bırakıldı.
page-mismatch = Seçtiğiniz dil: { $declared }. Metnin dili şuna benziyor: { $detected }.

## Yan yana görünüm ve denetlenenler

page-pairs = Kaynak ve çeviri, cümle cümle
page-pairs-keys = Yukarı ve aşağı ok tuşları cümleden cümleye, sol ve sağ ok tuşları sözcükten sözcüğe götürür.
page-holds = Her şey yerli yerinde
page-holds-not = Eksik olan ya da yerinde olmayan bir şey var
page-held-links = Bağlantılar: { $result } / { $source }
page-held-images = Görseller: { $result } / { $source }
page-held-tags = Etiketler: { $result } / { $source }
page-held-numbers = Sayılar: { $count }
page-doubtful = Kontrol edilecek cümleler: { $count }
page-verdict-repaired = Düzeltildi
page-verdict-flagged = Lütfen kontrol edin
page-verdict-kept-source = Kaynak dilde bırakıldı
page-why-empty = okunabilir metin yok
page-why-link = bir bağlantı, adres veya etiket (hashtag) farklı
page-why-kept = aynen kalması gereken bir şey eksik
page-why-number = bir sayı, tarih veya tutar farklı
page-why-language = hedef dile benzemiyor
page-why-repeated = sözcükler yineleniyor
page-why-length = çok kısa ya da çok uzun
page-why-signs = noktalama veya işaretler farklı
page-why-negation = bir tarafta olumsuzluk var, diğerinde yok
page-why-name = bir ad eksik

## Bir sorun çıktığında

page-error = Bir sorun oluştu
page-error-network = Sunucu yanıt vermiyor. Çalışıp çalışmadığına bakın, sonra yeniden deneyin.
page-error-answer = Sunucu, bu sayfanın anlamadığı bir yanıt verdi (durum kodu { $status }).
page-error-empty = Henüz bir makale yok. Önce bir makale yapıştırın ya da bir dosya açın.
page-error-file = { $name } bir metin, Markdown veya HTML dosyası değil. .txt, .md veya .html uzantılı bir dosya seçin.
page-error-file-read = Tarayıcı { $name } dosyasını okuyamadı. Dosyayı yeniden açmayı deneyin.
