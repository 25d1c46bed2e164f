### HTTP hizmetinin bir isteği yerine getiremediğinde verdiği yanıtlar.

## JSON değerlerinin türleri; $seen ve $expected yerine geçer.

kind-object = bir nesne
kind-array = bir liste
kind-string = bir dize
kind-number = bir sayı
kind-boolean = true ya da false
kind-null = null

## Terim sözlüğündeki bir kaydın nesi yanlış; $reason yerine geçer.

kind-unreadable = biçimin gerektirdiği gibi yazılmamış
kind-no-term = terim yok ya da terimde hiç harf veya rakam yok
kind-no-translation = terimin nasıl çevrileceği, aynen kalacağı ya da neyin yasak olduğu belirtilmemiş
kind-kept-and-translated = çevrilmemesi gereken bir terim için çeviri verilmiş
kind-forbids-itself = verilen çevirinin kendisi yasaklanmış
kind-too-long = terim ya da not çok uzun
kind-twice = terim yukarıda zaten var
kind-unknown-case = büyük/küçük harf kuralı ignore, exact ve as_source seçeneklerinden biri değil

## Hatalar

error-not-json = İstek gövdesi JSON olarak okunamıyor: { $reason }. Tek bir JSON nesnesi gönderin.
    .title = İstek gövdesi JSON değil
error-wrong-type = { $pointer }: tür yanlış. Gelen: { $seen }; beklenen: { $expected }.
    .title = Yanlış tür
error-missing-field = { $pointer }: “{ $field }” alanı eksik; ekleyin.
    .title = Eksik alan
error-unknown-field = { $pointer }: “{ $field }” bilinmeyen bir alan. Burada geçerli olanlar: { $expected }.
    .title = Bilinmeyen alan
error-bad-value = { $pointer }: “{ $seen }” değeri kullanılamaz. Beklenen: { $expected }.
    .title = Kullanılamayan değer
error-unknown-language = “{ $seen }” sunduğumuz bir dil değil. Şunu mu demek istediniz: { $nearest }? Bütün diller için: GET /v1/languages.
    .title = Bilinmeyen dil
error-unknown-language-far = “{ $seen }” sunduğumuz bir dil değil. Sunduğumuz diller için: GET /v1/languages.
error-pair-unavailable = { $from } → { $to } çevirisi şu anda yapılamıyor: { $missing }
    .title = Bu dil çifti kullanılamıyor
error-text-too-long = Metinde { $chars ->
        [one] { $chars } karakter
       *[other] { $chars } karakter
    } var; bir istekte en fazla { $limit } karakter olabilir. Metni bölün.
    .title = Metin çok uzun
error-too-many-texts = İstekte { $count ->
        [one] { $count } metin
       *[other] { $count } metin
    } var; tek seferde en fazla { $limit } metin gönderilebilir. İsteği bölün.
    .title = Çok fazla metin
error-too-many-blocks = İstekteki blok sayısı: { $count }. Bir kerede en fazla { $limit } gönderilebilir; isteği bölün.
    .title = Çok fazla blok
error-origin-not-allowed = { $origin } sayfaları bu hizmeti kullanamaz. Hizmeti yöneten kişi izin verebilir: bu adres widget.origins ayarına eklenmelidir.
    .title = Bu sitenin izni yok
error-too-fast = Adresinizden kısa sürede bir okurun ihtiyaç duyduğundan fazlası geldi. { $seconds ->
        [one] { $seconds } saniye
       *[other] { $seconds } saniye
    } sonra yeniden deneyin.
    .title = Bir kerede çok fazla
error-suggestion-sentences = Özgün metindeki cümle sayısı: { $expected }, sizin metninizde: { $seen }. Her biri için bir cümle yazın.
    .title = Cümle sayısı farklı
error-too-many-targets = İstekte { $count ->
        [one] { $count } hedef dil
       *[other] { $count } hedef dil
    } var; tek seferde en fazla { $limit } hedef dil istenebilir. İsteği bölün.
    .title = Çok fazla hedef dil
error-body-too-large = İstek gövdesi çok büyük; üst sınır { $limit ->
        [one] { $limit } bayt
       *[other] { $limit } bayt
    }. Tek seferde daha az veri gönderin.
    .title = İstek gövdesi çok büyük
error-busy = Sırada alabileceğimizden fazla iş bekliyor. { $seconds ->
        [one] { $seconds } saniye
       *[other] { $seconds } saniye
    } sonra yeniden deneyin.
    .title = Hizmet çok yoğun
error-timeout = Çeviri { $seconds ->
        [one] { $seconds } saniye
       *[other] { $seconds } saniye
    } içinde tamamlanamadı. Daha kısa bir metin gönderin ya da daha sonra yeniden deneyin.
    .title = Çeviri çok uzun sürdü
error-unavailable = Çeviri motoru kullanılamıyor: { $reason }
    .title = Çeviri motoru kullanılamıyor
error-quota-exhausted = Çeviri motorlarının kullanım hakkı doldu: kendi kotaları ya da bizim bütçelerimiz (hangisi olduğunu GET /v1/backends gösterir). Yeni gün veya ay başladığında yeniden deneyin ya da bütçeyi artırın.
    .title = Kota doldu
error-unknown-key = Authorization başlığındaki anahtar kimseye ait değil. Ayarlardaki bir portalın anahtarını ([portals.NAME]) “Bearer KEY” biçiminde gönderin ya da bu başlığı hiç göndermeyin.
    .title = Bilinmeyen anahtar
error-backend-not-allowed = Çeviri motorunu yalnızca anahtarı buna izin veren (may_choose_backend) bir portal seçebilir. “backend” alanını çıkarın ya da böyle bir anahtar gönderin.
    .title = Çeviri motoru seçilemez
error-jobs-off = Burada işler dâhil hiçbir şey saklanmıyor: memory.store ayarı “none”. Ayarı sqlite veya postgres yapın ya da isteği Prefer: respond-async olmadan gönderin.
    .title = İş özelliği kapalı
error-jobs-unavailable = İş veritabanı şu anda kullanılamıyor. Kısa süre sonra yeniden deneyin; ayrıntılar günlükte, şu kimlik altında: { $request }.
    .title = İş özelliği kullanılamıyor
error-no-job = “{ $id }” diye bir iş yok. Biten işler bir süre sonra silinir (jobs.retention ayarı).
    .title = Böyle bir iş yok
error-job-lost = İş { $tries ->
        [one] bir kez başlatıldı ve onu yürüten süreç sonlandı
       *[other] { $tries } kez başlatıldı ve her seferinde onu yürüten süreç sonlandı
    }. Yeniden başlatılmayacak; ayrıntılar o sürecin günlüğünde.
    .title = İş kayboldu
error-webhooks-off = Buradan webhook bildirimi gönderilemez: jobs.webhook_secret ayarı boş olduğundan imza atılamıyor. Ayarı doldurun ya da işin durumunu GET /v1/jobs ile sorgulayın.
    .title = Webhook bildirimleri kapalı
error-not-found = Bu adreste bir şey yok: { $path }. Hizmetin hangi isteklere yanıt verdiği README dosyasında yazılı.
    .title = Bulunamadı
error-method-not-allowed = { $method } burada kullanılamaz; geçerli olanlar: { $allowed }.
    .title = Yönteme izin verilmiyor
error-unsupported-media-type = “{ $seen }” türünde bir istek gövdesini okuyamıyoruz. Content-Type: application/json gönderin.
    .title = İstek gövdesinin türü desteklenmiyor
error-missing-media-type = İstekte gövdenin türü belirtilmemiş. Content-Type: application/json gönderin.
error-language-undetected = Şu metnin dili anlaşılamadı: { $pointer }. Dili “from” veya “lang” alanında belirtin.
    .title = Dil tanınamadı
error-internal = Bizim tarafımızda bir sorun oluştu; isteğin kendisi doğru olabilir. Ayrıntılar günlükte, şu kimlik altında: { $request }.
    .title = İç hata

error-slow-body = İstek gövdesi { $seconds ->
        [one] { $seconds } saniye
       *[other] { $seconds } saniye
    } içinde ulaşmadı. Gövdenin tamamını istekle birlikte gönderin.
    .title = İstek gövdesi çok yavaş geldi
error-duplicate-field = { $pointer } iki kez verilmiş. Her alanı yalnızca bir kez yazın.
    .title = Alan iki kez verilmiş
error-bad-article-id = Makale kimliği, A–Z, a–z, 0–9, “-”, “.”, “_” ve “~” karakterlerinden 1 ila 200 tanesinden oluşur; bu kimlik kullanılamaz ({ $bytes ->
        [one] { $bytes } bayt
       *[other] { $bytes } bayt
    }).
    .title = Kullanılamayan makale kimliği
error-no-article = Burada “{ $id }” kimlikli bir makale yok. Kaydetmek için: PUT /v1/articles/{ $id }.
    .title = Böyle bir makale yok
error-version-conflict = Makale siz okuduktan sonra değişmiş ya da zaten var; ETag değeri şimdi { $current }. Makaleyi yeniden okuyun, ardından kendi sürümünüzü bu ETag değerini If-Match başlığına koyarak gönderin.
    .title = Bu arada değişmiş
error-memory-off = Burada hiçbir şey saklanmıyor: memory.store ayarı “none”. Makaleleri ve çevirileri saklamak için ayarı sqlite veya postgres yapın.
    .title = Hiçbir şey saklanmıyor
error-memory-unavailable = Veritabanı şu anda kullanılamıyor. Kısa süre sonra yeniden deneyin; ayrıntılar günlükte, şu kimlik altında: { $request }.
    .title = Veritabanı kullanılamıyor
error-nothing-translated = Makalenin şu dile çevrilmiş bir bölümü yok: { $to }. Makale ya zaten bu dilde ya da hiç sözcük içermiyor.
    .title = Düzeltilecek bir şey yok
error-no-segment = Makalede şu anda “{ $segment }” segmenti yok. Segmentleri GET ile yeniden alın; adları body:3.1 biçimindedir.
    .title = Böyle bir segment yok
error-nothing-to-undo = Bu makalede “{ $segment }” segmentinin çevirisini kimse yazmamış, dolayısıyla geri alınacak bir şey yok.
    .title = Geri alınacak bir şey yok
error-if-match-required = Hangi sürümü gördüğünüzü belirtin: kimsenin yazdıkları görülmeden silinmesin diye o sürümün ETag değerini If-Match başlığında gönderin. Şu anki değer: { $current }.
    .title = If-Match eksik
error-segment-conflict = Siz okuduktan sonra bu segmenti başka biri değiştirmiş. İki metin de burada, current_text ve your_text alanlarında; sizinki hâlâ doğruysa If-Match başlığında { $current } ile yeniden gönderin.
    .title = Bu arada değişmiş
error-empty-correction = Düzeltmede hiç sözcük yok. Bir düzeltmeyi geri almak için segmente DELETE isteği gönderin.
    .title = Boş düzeltme
error-long-correction = Düzeltme bir paragraftan uzun; bir segment en fazla bir cümledir.
    .title = Bir segmentten fazla
error-correction-markup = Düzeltme, kaynaktaki satır içi işaretlemeyi içermeli, her öğe yalnızca bir kez geçmelidir. Eksik olan: { $missing }. Kaynakta olmayan: { $added }.
    .title = İşaretleme kaynaktakinden farklı
error-no-suggestion = Bekleyen { $suggestion } numaralı bir öneri yok; bekleyenler için: GET /v1/suggestions.
    .title = Böyle bir öneri yok
error-many-suggestions = Zaten { $limit } öneri bekliyor; bir kısmı karara bağlanmadan yenileri alınmaz.
    .title = Bekleyen öneri çok fazla
error-import-unreadable = Dosyanın { $line }. satırından sonrası okunamıyor: { $reason }. O ana kadar alınan birim sayısı: { $imported }. Dosyayı düzeltip yeniden gönderin; hiçbir şey iki kez eklenmez.
    .title = Dosya sonuna kadar okunamıyor
error-bad-entries = { $count ->
        [one] Bir kayıt kullanılamıyor.
       *[other] { $count } kayıt kullanılamıyor.
    } İlki { $pointer }: { $reason }. Hiçbir şey kaydedilmedi; kaydı düzeltin ya da böyle kayıtları ?skip_bad=true ile atlayın.
    .title = Kayıtlar kullanılamıyor
error-bad-lines = { $count ->
        [one] Bir satır kullanılamıyor.
       *[other] { $count } satır kullanılamıyor.
    } İlki { $line }. satır: { $reason }. Hiçbir şey kaydedilmedi; satırı düzeltin ya da böyle satırları ?skip_bad=true ile atlayın.
error-too-many-entries = Terim sözlüğünde { $count } kayıt var; en fazla { $limit } kayda izin verilir. Kayıtları birkaç terim sözlüğüne dağıtın.
    .title = Çok fazla kayıt
error-glossary-not-found = “{ $name }” diye bir terim sözlüğü yok. Var olanlar için: GET /v1/glossaries.
    .title = Böyle bir terim sözlüğü yok
error-glossary-changed = Terim sözlüğü bu arada değişmiş: sürümü şimdi { $version }. Sözlüğü yeniden okuyun ve değişikliğinizi onun ETag değerini If-Match başlığına koyarak gönderin.
    .title = Bu arada değişmiş
error-glossary-gone = Değiştirmek istediğiniz terim sözlüğü artık yok. Oluşturmak için If-Match olmadan gönderin.
error-unsupported-table = “{ $seen }” türünde bir terim sözlüğünü okuyamıyoruz. application/json, text/csv, text/tab-separated-values veya application/x-tbx+xml gönderin.

## Arayüz metinleri

error-no-strings = “{ $seen }” için arayüz metni yok. Metni olan diller: { $known }; ayrıntılar için: GET /v1/locales.
    .title = Bu dilde arayüz metni yok
error-unknown-strings-file = “{ $seen }” diye bir arayüz metni dosyası yok. Var olan dosyalar: { $known }.
    .title = Böyle bir arayüz metni dosyası yok
error-strings-changed = Bu arayüz metinleri artık sunulmuyor: değiştiler ve karma değerleri şimdi { $current }. Her dilin karma değeri için: GET /v1/locales.
    .title = Arayüz metinleri değişti
error-too-many-messages = İstekte { $count ->
        [one] { $count } ileti
       *[other] { $count } ileti
    } isteniyor; tek seferde en fazla { $limit } ileti istenebilir. İsteği bölün.
    .title = Çok fazla ileti
error-events-off = Arayüz metinlerindeki değişiklikler burada duyurulmuyor. Bir geliştirme sunucusunun yapılandırmasında ui.events = true yazın.
    .title = Olay bildirimleri kapalı
error-locales-unreadable = Dil dosyalarının klasörü şu anda okunamıyor; metinler olduğu gibi kaldı. ui.locales ayarında adı geçen klasörün var ve okunabilir olduğunu denetleyin; ayrıntılar günlükte, şu kimlik altında: { $request }.
    .title = Dil dosyaları okunamıyor
