### `/` のページ。

page-title = Tolmach：記事を翻訳
page-heading = あなたの記事を、別の言語で
page-lead = テキストやウェブページ全体を貼り付け、言語を選んで、原文と訳文を並べて読めます。
page-skip = 記事へ移動
page-language-menu = このページの言語
page-noscript = このページがサーバーと通信するには JavaScript が必要です。JavaScript がなくても、POST /v1/articles で同じことができます。
page-footer = このページでできることは、すべて 1 回の HTTP 呼び出しでもできます：

## 言語の選択

page-from = 翻訳元
page-from-detect = 言語を自動検出
page-to = 翻訳先
page-via = { $language }（{ $via }経由）
page-no-languages = モデルがまだインストールされていないため、翻訳先の言語がありません。最初のモデルは tolmach models install en-pt コマンドで追加できます。

## 記事

page-source = 記事
page-headline = 見出し
page-headline-hint = 任意
page-body = 記事の本文
page-body-hint = ここに記事を貼り付けるか、.txt、.md、.html ファイルをドロップしてください。
page-format = テキストの形式
page-format-text = プレーンテキスト
page-format-html = HTML
page-format-markdown = Markdown
page-preview = 記事のページ表示
page-open = ファイルを開く
page-sample = サンプルを試す
page-clear = クリア
page-count = 文字数：{ $count } / { $limit }
page-drop = ドロップするとファイルを読み込みます
page-loaded = 読み込み完了：{ $name }

## 翻訳の実行

page-translate = 翻訳する
page-translate-keys = Ctrl + Enter
page-cancel = キャンセル
page-working = 翻訳しています…
page-cancelled = キャンセルしました。記事は元のままです。

## 訳文

page-target = 訳文
page-nothing-yet = ここに訳文が表示されます。
page-view = 訳文の表示方法
page-view-page = ページ
page-view-source = HTML ソース
page-view-text = テキスト
page-view-pairs = 対訳
page-frame = 翻訳された記事
page-copy = コピー
page-copied = コピーしました
page-copy-failed = ブラウザーがコピーを許可しませんでした。テキストを選択してコピーしてください。
page-download = ダウンロード
page-done = 翻訳しました：{ $from } → { $to }
page-detected = 検出された言語：{ $language }
page-time = { $seconds } 秒
page-same = 記事はすでにこの言語で書かれています：{ $language }。変更はありません。
page-nothing = このテキストには翻訳するものがありません。
page-partial = 一部の文はうまく翻訳できなかったため、原文のまま残しました。
page-mismatch = 選択した言語：{ $declared }。推定されるテキストの言語：{ $detected }。

## 対訳と検証結果

page-pairs = 原文と訳文を 1 文ずつ対照
page-pairs-keys = 上下の矢印キーで文から文へ、左右の矢印キーで単語から単語へ移動します。
page-holds = すべて元の位置にあります
page-holds-not = 欠けているもの、または位置がずれているものがあります
page-held-links = リンク：{ $result } / { $source }
page-held-images = 画像：{ $result } / { $source }
page-held-tags = タグ：{ $result } / { $source }
page-held-numbers = 数値：{ $count }
page-doubtful = 確認が必要な文：{ $count }
page-verdict-repaired = 修正済み
page-verdict-flagged = 要確認
page-verdict-kept-source = 原文のまま
page-why-empty = 読み取れるテキストがありません
page-why-link = リンク、アドレス、またはハッシュタグが異なります
page-why-kept = 残すべきものが欠けています
page-why-number = 数値、日付、または金額が異なります
page-why-language = 翻訳先の言語になっていないようです
page-why-repeated = 単語が繰り返されています
page-why-length = 短すぎるか、長すぎます
page-why-signs = 句読点または記号が異なります
page-why-negation = 一方だけが否定になっています
page-why-name = 名前が欠けています

## うまくいかないとき

page-error = うまくいきませんでした
page-error-network = サーバーが応答しません。動作しているか確認してから、もう一度お試しください。
page-error-answer = このページでは解釈できない応答がサーバーから返されました（ステータス { $status }）。
page-error-empty = 記事がまだありません。先に記事を貼り付けるか、ファイルを開いてください。
page-error-file = { $name } はテキスト、Markdown、HTML のいずれのファイルでもありません。.txt、.md、.html のいずれかのファイルを選んでください。
page-error-file-read = ブラウザーが { $name } を読み込めませんでした。もう一度開いてみてください。
