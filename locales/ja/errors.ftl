### HTTP サービスが要求に応えられないときの応答。

## JSON の値の種類。$seen と $expected に入ります。

kind-object = オブジェクト
kind-array = リスト
kind-string = 文字列
kind-number = 数値
kind-boolean = true または false
kind-null = null

## 用語集のエントリの問題点。$reason に入ります。

kind-unreadable = 形式の規定どおりに書かれていません
kind-no-term = 用語がないか、用語に文字も数字も含まれていません
kind-no-translation = 用語の訳し方も、原語のまま残すことも、禁止する訳も指定されていません
kind-kept-and-translated = 翻訳しない用語に訳が指定されています
kind-forbids-itself = 指定された訳そのものが禁止されています
kind-too-long = 用語または注記が長すぎます
kind-twice = 同じ用語が前にすでにあります
kind-unknown-case = 大文字・小文字の規則が ignore、exact、as_source のいずれでもありません

## エラー

error-not-json = リクエストボディを JSON として読み取れません：{ $reason }。JSON オブジェクトを 1 つ送信してください。
    .title = リクエストボディが JSON ではありません
error-wrong-type = { $pointer } の型が正しくありません。受信した型：{ $seen }、正しい型：{ $expected }。
    .title = 型が正しくありません
error-missing-field = { $pointer } にフィールド「{ $field }」がありません。追加してください。
    .title = フィールドがありません
error-unknown-field = { $pointer } に不明なフィールド「{ $field }」があります。ここで使えるもの：{ $expected }。
    .title = 不明なフィールド
error-bad-value = { $pointer } の値「{ $seen }」は使用できません。正しい値：{ $expected }。
    .title = 使用できない値
error-unknown-language = 「{ $seen }」は対応していない言語です。{ $nearest } のことでしょうか。すべての言語は GET /v1/languages で確認できます。
    .title = 不明な言語
error-unknown-language-far = 「{ $seen }」は対応していない言語です。対応言語は GET /v1/languages で確認できます。
error-pair-unavailable = 現在、{ $from } → { $to } の翻訳はできません：{ $missing }
    .title = この言語の組み合わせは利用できません
error-text-too-long = テキストが { $chars } 文字あります。1 回のリクエストは { $limit } 文字までです。分割してください。
    .title = テキストが長すぎます
error-too-many-texts = リクエストにテキストが { $count } 件あります。一度に送信できるのは { $limit } 件までです。分割してください。
    .title = テキストが多すぎます
error-too-many-blocks = リクエストにブロックが { $count } 個あります。一度に送信できるのは { $limit } 個までです。分割してください。
    .title = ブロックが多すぎます
error-origin-not-allowed = { $origin } のページはこのサービスを利用できません。運営者が設定 widget.origins にこのアドレスを追加すると利用できます。
    .title = このサイトは許可されていません
error-too-fast = お使いのアドレスから短時間に多くのリクエストがありました。{ $seconds } 秒後にもう一度お試しください。
    .title = 一度に多すぎます
error-suggestion-sentences = 原文は { $expected } 文、入力されたテキストは { $seen } 文です。原文の 1 文ごとに 1 文を書いてください。
    .title = 文の数が異なります
error-too-many-targets = リクエストでは翻訳先に { $count } 言語が指定されています。一度に指定できるのは { $limit } 言語までです。分割してください。
    .title = 翻訳先の言語が多すぎます
error-body-too-large = リクエストボディが { $limit } バイトを超えています。一度に送信する量を減らしてください。
    .title = リクエストボディが大きすぎます
error-busy = 待機中の処理が多く、受け付けられません。{ $seconds } 秒後にもう一度お試しください。
    .title = 混み合っています
error-timeout = 翻訳が { $seconds } 秒以内に完了しませんでした。テキストを短くするか、後でもう一度お試しください。
    .title = 時間がかかりすぎました
error-unavailable = 翻訳エンジンを利用できません：{ $reason }
    .title = 翻訳エンジンを利用できません
error-quota-exhausted = 翻訳エンジンの利用枠を使い切りました。エンジン自体の割り当てか、当方の予算です（どちらかは GET /v1/backends で確認できます）。日付または月が変わってからもう一度お試しいただくか、予算を増やしてください。
    .title = 利用枠を使い切りました
error-unknown-key = Authorization ヘッダーのキーに該当するポータルがありません。設定（[portals.NAME]）にあるポータルのキーを「Bearer KEY」の形で送信するか、このヘッダーを省いてください。
    .title = 不明なキー
error-backend-not-allowed = バックエンドを指定できるのは、キーで許可されたポータル（may_choose_backend）だけです。「backend」を省くか、許可されたキーを送信してください。
    .title = バックエンドは指定できません
error-jobs-off = ここでは何も保存されず、ジョブも保存されません。設定 memory.store が「none」になっています。sqlite または postgres に設定するか、Prefer: respond-async なしでリクエストを送信してください。
    .title = ジョブ機能は無効です
error-jobs-unavailable = 現在、ジョブのデータベースを利用できません。しばらくしてからもう一度お試しください。詳細はログの { $request } を参照してください。
    .title = ジョブ機能を利用できません
error-no-job = ジョブ「{ $id }」はありません。終了したジョブは一定期間後に削除されます（設定 jobs.retention）。
    .title = ジョブが見つかりません
error-job-lost = ジョブは { $tries } 回開始されましたが、そのたびに処理中のプロセスが終了しました。再び開始されることはありません。詳細はそのプロセスのログを参照してください。
    .title = ジョブが失われました
error-webhooks-off = ここからは Webhook に通知できません。設定 jobs.webhook_secret が空のため、署名できません。設定するか、GET /v1/jobs でジョブの進み具合を確認してください。
    .title = Webhook は無効です
error-not-found = { $path } には何もありません。このサービスが応答するリクエストは README に記載されています。
    .title = 見つかりません
error-method-not-allowed = { $method } はここでは使えません。{ $allowed } を使ってください。
    .title = 許可されていないメソッド
error-unsupported-media-type = 「{ $seen }」という種類のリクエストボディは読み取れません。Content-Type: application/json を送信してください。
    .title = 対応していないボディの種類
error-missing-media-type = リクエストにボディの種類が示されていません。Content-Type: application/json を送信してください。
error-language-undetected = { $pointer } の言語を判別できません。フィールド「from」または「lang」で指定してください。
    .title = 言語を判別できません
error-internal = サービス側で問題が発生しました。リクエスト自体に誤りはない可能性があります。詳細はログの { $request } を参照してください。
    .title = 内部エラー

error-slow-body = リクエストボディが { $seconds } 秒以内に届きませんでした。ボディ全体をリクエストと一緒に送信してください。
    .title = ボディの送信が遅すぎます
error-duplicate-field = { $pointer } が 2 回指定されています。各フィールドの指定は 1 回だけにしてください。
    .title = フィールドの重複
error-bad-article-id = 記事 ID は A–Z、a–z、0–9、「-」「.」「_」「~」からなる 1～200 文字です。この ID は使用できません（{ $bytes } バイト）。
    .title = 使用できない記事 ID
error-no-article = 記事「{ $id }」は保存されていません。PUT /v1/articles/{ $id } で保存できます。
    .title = 記事が見つかりません
error-version-conflict = 取得した後に記事が変更されたか、記事がすでに存在します。現在の ETag は { $current } です。記事を取得し直してから、その ETag を If-Match に付けてご自分の版を送信してください。
    .title = すでに変更されています
error-memory-off = ここでは何も保存されません。設定 memory.store が「none」になっています。記事と翻訳を保存するには、sqlite または postgres に設定してください。
    .title = 何も保存されません
error-memory-unavailable = 現在、データベースを利用できません。しばらくしてからもう一度お試しください。詳細はログの { $request } を参照してください。
    .title = データベースを利用できません
error-nothing-translated = この記事には { $to } に翻訳された部分がありません。すでにその言語で書かれているか、言葉が含まれていません。
    .title = 修正するものがありません
error-no-segment = 現在、この記事にセグメント「{ $segment }」はありません。GET でセグメントを取得し直してください。名前は body:3.1 のような形です。
    .title = セグメントが見つかりません
error-nothing-to-undo = この記事の「{ $segment }」には誰も訳を書いていないため、取り消すものがありません。
    .title = 取り消すものがありません
error-if-match-required = どの版をご覧になったのかを示してください。ほかの人の文章を知らずに上書きしないよう、その ETag を If-Match に付けて送信してください。現在の値は { $current } です。
    .title = If-Match がありません
error-segment-conflict = 取得した後に、ほかの人がこのセグメントを変更しました。両方のテキストは current_text と your_text にあります。ご自分のテキストが今も正しければ、If-Match に { $current } を付けてもう一度送信してください。
    .title = すでに変更されています
error-empty-correction = 修正に言葉が含まれていません。修正を取り消すには、セグメントに DELETE を送信してください。
    .title = 空の修正
error-long-correction = 修正が 1 段落を超えています。セグメントは長くても 1 文です。
    .title = セグメントより長い修正
error-correction-markup = 修正には原文のインラインマークアップを、各要素 1 回ずつ含める必要があります。不足：{ $missing }。原文にないもの：{ $added }。
    .title = マークアップが原文と異なります
error-no-suggestion = 番号 { $suggestion } の保留中の提案はありません。保留中の提案は GET /v1/suggestions で確認できます。
    .title = 提案が見つかりません
error-many-suggestions = すでに { $limit } 件の提案が保留中です。一部の採否が決まるまで、新しい提案は受け付けません。
    .title = 保留中の提案が多すぎます
error-import-unreadable = ファイルの { $line } 行目より先を読み取れません：{ $reason }。それまでに取り込んだ単位の数：{ $imported }。ファイルを直してもう一度送信してください。重複して追加されることはありません。
    .title = ファイルを最後まで読み取れません
error-bad-entries = { $count } 件のエントリを使用できません。最初のものは { $pointer } です：{ $reason }。何も保存されていません。修正するか、?skip_bad=true を付けてそのようなエントリを読み飛ばしてください。
    .title = 使用できないエントリ
error-bad-lines = { $count } 行を使用できません。最初のものは { $line } 行目です：{ $reason }。何も保存されていません。修正するか、?skip_bad=true を付けてそのような行を読み飛ばしてください。
error-too-many-entries = 用語集に { $count } 件のエントリがあります。登録できるのは { $limit } 件までです。複数の用語集に分けてください。
    .title = エントリが多すぎます
error-glossary-not-found = 用語集「{ $name }」はありません。登録済みの用語集は GET /v1/glossaries で確認できます。
    .title = 用語集が見つかりません
error-glossary-changed = 用語集はすでに変更されており、現在のバージョンは { $version } です。用語集を取得し直し、その ETag を If-Match に付けて変更を送信してください。
    .title = すでに変更されています
error-glossary-gone = 変更しようとしている用語集はもうありません。作成するには、If-Match なしで送信してください。
error-unsupported-table = 「{ $seen }」という種類の用語集は読み取れません。application/json、text/csv、text/tab-separated-values、application/x-tbx+xml のいずれかを送信してください。

## UI 文字列

error-no-strings = 「{ $seen }」の UI 文字列はありません。UI 文字列がある言語：{ $known }。詳細は GET /v1/locales で確認できます。
    .title = この言語の UI 文字列がありません
error-unknown-strings-file = UI 文字列のファイル「{ $seen }」はありません。利用できるファイル：{ $known }。
    .title = UI 文字列のファイルが見つかりません
error-strings-changed = これらの UI 文字列は配信を終了しました。内容が変更され、現在のハッシュは { $current } です。各言語のハッシュは GET /v1/locales で確認できます。
    .title = UI 文字列が変更されました
error-too-many-messages = リクエストで { $count } 件のメッセージが指定されています。一度に指定できるのは { $limit } 件までです。分割してください。
    .title = メッセージが多すぎます
error-events-off = ここでは UI 文字列の変更は通知されません。開発用サーバーの設定で ui.events = true としてください。
    .title = イベントは無効です
error-locales-unreadable = 現在、言語ファイルのフォルダーを読み取れないため、UI 文字列は以前のままです。ui.locales に指定したフォルダーが存在し、読み取りが許可されているか確認してください。詳細はログの { $request } を参照してください。
    .title = 言語ファイルを読み取れません
