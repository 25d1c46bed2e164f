### Araç: sayfanın yüzen “Çevir »” düğmesi, paneli ve bildirimleri.

## Düğme ve paneli

widget-button = Çevir »
widget-button-label = Bu sayfayı çevir
widget-title = Bu sayfayı çevir
widget-languages = Diller
widget-search = Dil ara
widget-search-none = Böyle bir dil yok
widget-original = orijinal
widget-suggested = önerilen
widget-close = Kapat
widget-show-original = Orijinali göster
widget-show-translation = Çeviriyi göster
widget-settings = Ayarlar
widget-remember = Seçimimi hatırla
widget-forget = Seçimimi unut

## Öneri: tarayıcı başka bir dil istiyor

widget-suggest = Bu sayfayı başka bir dilde okuyun: { $language }
widget-suggest-yes = Çevir
widget-suggest-no = Şimdi değil
widget-suggest-never = Bunu bir daha önerme

## Çeviri sürerken

widget-working = Çevriliyor…
widget-progress = Çevriliyor: { $percent }
widget-done = Sayfa çevrildi. Dil: { $language }
widget-restored = Sayfa yeniden orijinal dilinde.
widget-partly = Sayfanın bir bölümü çevrilemedi ve olduğu gibi kaldı.

## Bildirim

widget-notice = Makine çevirisi. Orijinal dil: { $from }
widget-notice-short = Makine çevirisi
widget-notice-original = Orijinalini oku
widget-sentence-original = Orijinal metin

## Daha iyi bir çeviri önermek

widget-improve = Daha iyi bir çeviri öner
widget-improve-label = Çeviriniz
widget-improve-send = Gönder
widget-improve-cancel = İptal
widget-improve-thanks = Teşekkür ederiz. Bir editörümüz inceleyecek.
widget-improve-failed = Gönderilemedi. Lütfen yeniden deneyin.
widget-report = Hata bildir

## Bir sorun çıktığında

widget-error-network = Çeviri hizmeti yanıt vermiyor. Sayfa olduğu gibi kalıyor.
widget-error-busy = Şu anda çok fazla kişi çeviri yapıyor. Otomatik olarak yeniden deneyeceğiz.
widget-error-limit = Bugünkü çeviri sınırına ulaşıldı. Lütfen daha sonra yeniden gelin.
widget-error-language = Bu sayfa şu dile çevrilemiyor: { $language }
widget-error-rival = Bu sayfada başka bir çeviri aracı etkin olduğundan bu araç kapalı.
widget-error-other = Sayfa çevrilemedi. Olduğu gibi kalıyor.
widget-error-offline = Çevrimdışısınız. Sayfa olduğu gibi kalıyor.
widget-retry = Yeniden dene
