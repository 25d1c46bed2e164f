### ウィジェット：ページ上に浮かぶ「翻訳 »」ボタンと、そのパネルとお知らせ。

## ボタンとパネル

widget-button = 翻訳 »
widget-button-label = このページを翻訳
widget-title = このページを翻訳
widget-languages = 言語
widget-search = 言語を検索
widget-search-none = 該当する言語がありません
widget-original = 原文
widget-suggested = おすすめ
widget-close = 閉じる
widget-show-original = 原文を表示
widget-show-translation = 訳文を表示
widget-settings = 設定
widget-remember = 選択を記憶する
widget-forget = 記憶した選択を消去

## 提案：ブラウザーが別の言語を求めているとき

widget-suggest = このページを別の言語で読む：{ $language }
widget-suggest-yes = 翻訳する
widget-suggest-no = 今はしない
widget-suggest-never = 今後は提案しない

## 翻訳中

widget-working = 翻訳しています…
widget-progress = 翻訳しています：{ $percent }
widget-done = ページを翻訳しました。言語：{ $language }
widget-restored = ページを元の言語に戻しました。
widget-partly = ページの一部は翻訳できなかったため、元のままです。

## お知らせ

widget-notice = 機械翻訳です。元の言語：{ $from }
widget-notice-short = 機械翻訳
widget-notice-original = 原文を読む
widget-sentence-original = 原文

## よりよい訳の提案

widget-improve = よりよい訳を提案
widget-improve-label = あなたの訳
widget-improve-send = 送信
widget-improve-cancel = キャンセル
widget-improve-thanks = ありがとうございます。編集者が確認します。
widget-improve-failed = 送信できませんでした。もう一度お試しください。
widget-report = 誤りを報告

## うまくいかないとき

widget-error-network = 翻訳サービスが応答しません。ページは元のままです。
widget-error-busy = ただいま翻訳の利用が集中しています。自動的にもう一度試します。
widget-error-limit = 本日の翻訳量の上限に達しました。時間をおいて、またお越しください。
widget-error-language = このページは次の言語には翻訳できません：{ $language }
widget-error-rival = このページでは別の翻訳ツールが動作しているため、このツールは無効になっています。
widget-error-other = ページを翻訳できませんでした。ページは元のままです。
widget-error-offline = オフラインです。ページは元のままです。
widget-retry = 再試行
