### Bir haber portalının haber sayfasında, haberin kendisi dışındaki her şey.

## Sayfanın çevresi

portal-skip-to-content = İçeriğe geç
portal-home = Ana sayfa
portal-menu = Ana menü
portal-menu-open = Menüyü aç
portal-menu-close = Menüyü kapat
portal-category-uk = Birleşik Krallık
portal-category-world = Dünya
portal-category-ukraine = Ukrayna
portal-category-politics = Siyaset
portal-category-business = Ekonomi
portal-category-culture = Kültür
portal-category-sport = Spor
portal-category-science = Bilim
portal-category-opinion = Görüş
portal-watch-live = Canlı izle
portal-live = Canlı
portal-breaking = Son dakika

## Arama

portal-search-label = Ara:
portal-search-placeholder = Ara…
portal-search-submit = Ara
portal-search-results = { $count ->
        [0] “{ $query }” için sonuç bulunamadı
        [one] “{ $query }” için { $count } haber bulundu
       *[other] “{ $query }” için { $count } haber bulundu
    }

## Haberin başı

portal-byline = Yazan: { $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = Yayımlanma: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = Güncelleme: { DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = { $minutes ->
        [one] Okuma süresi: { $minutes } dk
       *[other] Okuma süresi: { $minutes } dk
    }
portal-minutes-ago = { $minutes ->
        [one] { $minutes } dakika önce
       *[other] { $minutes } dakika önce
    }
portal-hours-ago = { $hours ->
        [one] { $hours } saat önce
       *[other] { $hours } saat önce
    }
portal-days-ago = { $days ->
        [one] { $days } gün önce
       *[other] { $days } gün önce
    }

## Görseller ve gömülü içerik

portal-photo-credit = Fotoğraf: { $source }
portal-video-credit = Video: { $source }
portal-gallery-position = Fotoğraf { $position } / { $count }
portal-embed-load = { $service } içeriğini göster

## Haberin altı

portal-read-also = Ayrıca okuyun:
portal-related = İlgili haberler
portal-most-read = En çok okunanlar
portal-tags = Etiketler:
portal-contact = İletişim:
portal-author-heading = Yazar hakkında
portal-author-all = Yazarın tüm haberleri: { $author }
portal-share = Paylaş
portal-share-on = { $service } üzerinde paylaş
portal-share-copy = Bağlantıyı kopyala
portal-share-copied = Bağlantı kopyalandı
portal-print = Yazdır
portal-save = Daha sonra oku
portal-listen = Haberi dinle
portal-newer = Sonraki haber
portal-older = Önceki haber

## Yorumlar

portal-comments = { $count ->
        [0] Henüz yorum yok
        [one] { $count } yorum
       *[other] { $count } yorum
    }
portal-reply-heading = Bir yanıt yazın
portal-reply-to = { $author } için bir yanıt yazın
portal-reply-cancel = Yanıtı iptal et
portal-reply-email-note = E-posta adresiniz yayımlanmayacak.
portal-reply-required-note = Gerekli alanlar { $mark } ile işaretlenmiştir
portal-reply-comment = Yorum
portal-reply-name = Ad
portal-reply-email = E-posta
portal-reply-website = İnternet sitesi
portal-reply-submit = Yorum gönder
portal-reply-waiting = Yorumunuz onay bekliyor.
portal-comment-report = Yorumu bildir

## Çerez bildirimi

portal-cookies-title = { -portal-name } çerez bildirimi
portal-cookies-text = Sitenin çalışmasını sağlamak ve ziyaretleri saymak için çerez kullanıyoruz. <a data-l10n-name="policy">Çerez politikamızı</a> okuyun.
portal-cookies-accept = Tümünü kabul et
portal-cookies-reject = Yalnızca gerekli olanlar
portal-cookies-settings = Ayarlar

## Bülten

portal-newsletter-title = { -portal-name } bülteni e-postanızda
portal-newsletter-email = E-posta adresiniz
    .placeholder = name@example.com
portal-newsletter-subscribe = Abone ol
portal-newsletter-done = Teşekkür ederiz. Lütfen az önce gönderdiğimiz e-postadan adresinizi onaylayın.

## Sayfanın altı

portal-about = Hakkımızda
portal-contacts = İletişim
portal-advertise = Reklam verin
portal-privacy = Gizlilik politikası
portal-terms = Kullanım koşulları
portal-corrections = Düzeltmeler
portal-back-to-top = Başa dön
portal-copyright = © { $year } { -portal-name }. Tüm hakları saklıdır.

## Bir şey eksik olduğunda

portal-not-found-title = Sayfa bulunamadı
portal-not-found-text = Sayfa taşınmış ya da kaldırılmış olabilir. Aramayı deneyin.
portal-untranslated = Bu haber henüz sizin dilinizde sunulmuyor.
