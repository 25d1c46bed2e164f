### ニュースポータルの記事ページのうち、記事そのもの以外のすべて。

## ページの周囲

portal-skip-to-content = 本文へ移動
portal-home = ホーム
portal-menu = メインメニュー
portal-menu-open = メニューを開く
portal-menu-close = メニューを閉じる
portal-category-uk = 英国
portal-category-world = 国際
portal-category-ukraine = ウクライナ
portal-category-politics = 政治
portal-category-business = 経済
portal-category-culture = 文化
portal-category-sport = スポーツ
portal-category-science = 科学
portal-category-opinion = オピニオン
portal-watch-live = ライブ配信を見る
portal-live = ライブ
portal-breaking = 速報

## 検索

portal-search-label = 検索：
portal-search-placeholder = 検索…
portal-search-submit = 検索
portal-search-results = { $count ->
        [0] 「{ $query }」に一致する記事は見つかりませんでした
       *[other] 「{ $query }」の検索結果：{ $count } 件
    }

## 記事の冒頭

portal-byline = 執筆：{ $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = 公開：{ DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = 更新：{ DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = 読了時間：約 { $minutes } 分
portal-minutes-ago = { $minutes } 分前
portal-hours-ago = { $hours } 時間前
portal-days-ago = { $days } 日前

## 画像と埋め込み

portal-photo-credit = 写真：{ $source }
portal-video-credit = 動画：{ $source }
portal-gallery-position = 写真 { $position } / { $count }
portal-embed-load = { $service } のコンテンツを表示

## 記事の下

portal-read-also = あわせて読みたい：
portal-related = 関連記事
portal-most-read = よく読まれている記事
portal-tags = タグ：
portal-contact = お問い合わせ：
portal-author-heading = 筆者について
portal-author-all = { $author }の記事一覧
portal-share = シェア
portal-share-on = { $service } でシェア
portal-share-copy = リンクをコピー
portal-share-copied = リンクをコピーしました
portal-print = 印刷
portal-save = 後で読む
portal-listen = この記事を聴く
portal-newer = 次の記事
portal-older = 前の記事

## コメント

portal-comments = { $count ->
        [0] コメントはまだありません
       *[other] コメント { $count } 件
    }
portal-reply-heading = コメントを残す
portal-reply-to = { $author }さんに返信
portal-reply-cancel = 返信をキャンセル
portal-reply-email-note = メールアドレスが公開されることはありません。
portal-reply-required-note = { $mark } が付いている欄は必須項目です
portal-reply-comment = コメント
portal-reply-name = 名前
portal-reply-email = メールアドレス
portal-reply-website = サイト
portal-reply-submit = コメントを送信
portal-reply-waiting = コメントは承認待ちです。
portal-comment-report = コメントを通報

## Cookie のお知らせ

portal-cookies-title = { -portal-name }での Cookie の使用について
portal-cookies-text = サイトを正常に動作させ、訪問数を計測するために Cookie を使用しています。<a data-l10n-name="policy">Cookie ポリシー</a>をご覧ください。
portal-cookies-accept = すべて許可
portal-cookies-reject = 必要なもののみ
portal-cookies-settings = 設定

## ニュースレター

portal-newsletter-title = { -portal-name }の最新ニュースをメールでお届け
portal-newsletter-email = メールアドレス
    .placeholder = name@example.com
portal-newsletter-subscribe = 登録する
portal-newsletter-done = ありがとうございます。お送りした確認メールから、メールアドレスの確認をお願いします。

## フッター

portal-about = 当サイトについて
portal-contacts = お問い合わせ
portal-advertise = 広告掲載のご案内
portal-privacy = プライバシーポリシー
portal-terms = 利用規約
portal-corrections = 訂正
portal-back-to-top = ページの先頭へ
portal-copyright = © { $year } { -portal-name } 無断転載を禁じます。

## ページや記事がないとき

portal-not-found-title = ページが見つかりません
portal-not-found-text = ページは移動または削除された可能性があります。検索をお試しください。
portal-untranslated = この記事は、お使いの言語ではまだご覧いただけません。
