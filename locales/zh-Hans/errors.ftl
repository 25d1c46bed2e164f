### HTTP 服务无法完成请求时的答复。

## JSON 值的类型，用于 $seen 和 $expected。

kind-object = 对象
kind-array = 列表
kind-string = 字符串
kind-number = 数字
kind-boolean = true 或 false
kind-null = null

## 术语表条目的问题，用于 $reason。

kind-unreadable = 写法不符合格式要求
kind-no-term = 没有术语，或者术语中没有任何字母或数字
kind-no-translation = 既没有说明术语怎么译，也没有说明保留原文或禁用哪些译法
kind-kept-and-translated = 为不应翻译的术语给出了译文
kind-forbids-itself = 禁用了它自己给出的译文
kind-too-long = 术语或注释过长
kind-twice = 该术语在前面已经出现过
kind-unknown-case = 大小写规则不是 ignore、exact、as_source 之一

## 错误

error-not-json = 无法将请求体解析为 JSON：{ $reason }。请发送一个 JSON 对象。
    .title = 请求体不是 JSON
error-wrong-type = { $pointer } 的类型不正确。收到：{ $seen }；应为：{ $expected }。
    .title = 类型不正确
error-missing-field = { $pointer } 缺少字段“{ $field }”，请补上。
    .title = 缺少字段
error-unknown-field = { $pointer } 含有未知字段“{ $field }”。此处可用的字段：{ $expected }。
    .title = 未知字段
error-bad-value = { $pointer } 的值“{ $seen }”无法使用。正确的值应为：{ $expected }。
    .title = 值无法使用
error-unknown-language = 不支持语言“{ $seen }”。您要找的是 { $nearest } 吗？GET /v1/languages 会列出所有语言。
    .title = 未知语言
error-unknown-language-far = 不支持语言“{ $seen }”。GET /v1/languages 会列出支持的语言。
error-pair-unavailable = 目前无法进行 { $from } → { $to } 的翻译：{ $missing }
    .title = 该语言对不可用
error-text-too-long = 文本有 { $chars } 个字符；一次请求最多 { $limit } 个。请拆分文本。
    .title = 文本过长
error-too-many-texts = 请求中有 { $count } 段文本；一次最多 { $limit } 段。请拆分请求。
    .title = 文本过多
error-too-many-blocks = 请求中有 { $count } 个块。一次最多 { $limit } 个；请拆分请求。
    .title = 块过多
error-origin-not-allowed = { $origin } 的页面不能使用此服务。服务的运营者可以允许：将该地址加入设置 widget.origins。
    .title = 此网站未获允许
error-too-fast = 您的地址在短时间内发送的内容超过了一位读者所需。请在 { $seconds } 秒后重试。
    .title = 一次过多
error-suggestion-sentences = 原文有 { $expected } 句，您的文本有 { $seen } 句。请为每一句写一句。
    .title = 句数不同
error-too-many-targets = 请求中有 { $count } 种目标语言；一次最多 { $limit } 种。请拆分请求。
    .title = 目标语言过多
error-body-too-large = 请求体超过 { $limit } 字节。请减少单次发送的内容。
    .title = 请求体过大
error-busy = 等待处理的任务过多，暂时无法接受新的请求。请在 { $seconds } 秒后重试。
    .title = 服务繁忙
error-timeout = 翻译未能在 { $seconds } 秒内完成。请缩短文本，或稍后重试。
    .title = 翻译超时
error-unavailable = 翻译引擎不可用：{ $reason }
    .title = 翻译引擎不可用
error-quota-exhausted = 翻译引擎的可用额度已用完：可能是引擎自身的配额，也可能是我们设定的预算（具体请查看 GET /v1/backends）。请在新的一天或新的一月开始后重试，或者提高预算。
    .title = 额度已用完
error-unknown-key = Authorization 标头中的密钥不属于任何门户网站。请以“Bearer KEY”的形式发送设置（[portals.NAME]）中某个门户网站的密钥，或者不发送该标头。
    .title = 未知密钥
error-backend-not-allowed = 只有密钥允许这样做（may_choose_backend）的门户网站才能指定后端。请去掉“backend”，或发送这样的密钥。
    .title = 不能指定后端
error-jobs-off = 此处不保存任何内容，任务也不例外：设置项 memory.store 的值为“none”。请将其设为 sqlite 或 postgres，或者发送请求时不带 Prefer: respond-async。
    .title = 任务功能已关闭
error-jobs-unavailable = 任务数据库暂时不可用。请稍后重试；详情见日志中的 { $request }。
    .title = 任务功能不可用
error-no-job = 没有任务“{ $id }”。已结束的任务会在一段时间后删除（设置项 jobs.retention）。
    .title = 任务不存在
error-job-lost = 该任务已启动 { $tries } 次，每次负责执行的进程都中途结束。任务不会再次启动；详情见该进程的日志。
    .title = 任务丢失
error-webhooks-off = 此处无法通知 webhook：设置项 jobs.webhook_secret 为空，无法签名。请填写该设置，或通过 GET /v1/jobs 查询任务进度。
    .title = webhook 已关闭
error-not-found = { $path } 处没有任何内容。本服务能处理的请求列在 README 中。
    .title = 未找到
error-method-not-allowed = 此处不能使用 { $method }，请使用 { $allowed }。
    .title = 不允许使用该方法
error-unsupported-media-type = 无法读取类型为“{ $seen }”的请求体。请发送 Content-Type: application/json。
    .title = 不支持该请求体类型
error-missing-media-type = 请求未说明请求体的类型。请发送 Content-Type: application/json。
error-language-undetected = 无法识别 { $pointer } 的语言。请在字段“from”或“lang”中指明。
    .title = 未能识别语言
error-internal = 我们这边出了问题，请求本身可能没有错误。详情见日志中的 { $request }。
    .title = 内部错误

error-slow-body = 请求体未能在 { $seconds } 秒内送达。请将完整的请求体随请求一并发送。
    .title = 请求体传输过慢
error-duplicate-field = { $pointer } 出现了两次。每个字段只能写一次。
    .title = 字段重复
error-bad-article-id = 文章 ID 由 1 到 200 个字符组成，可用字符为 A–Z、a–z、0–9、“-”、“.”、“_”和“~”；此 ID 无法使用（{ $bytes } 字节）。
    .title = 文章 ID 无法使用
error-no-article = 此处没有保存文章“{ $id }”。可用 PUT /v1/articles/{ $id } 保存。
    .title = 文章不存在
error-version-conflict = 在您读取之后，文章已被修改，或者文章已经存在；其 ETag 现为 { $current }。请重新读取，然后在 If-Match 中带上该 ETag 发送您的版本。
    .title = 内容已被修改
error-memory-off = 此处不保存任何内容：设置项 memory.store 的值为“none”。如需保存文章和译文，请将其设为 sqlite 或 postgres。
    .title = 不保存任何内容
error-memory-unavailable = 数据库暂时不可用。请稍后重试；详情见日志中的 { $request }。
    .title = 数据库不可用
error-nothing-translated = 文章没有任何内容译成 { $to }：文章本来就是这种语言，或者不含文字。
    .title = 没有可修正的内容
error-no-segment = 文章目前没有句段“{ $segment }”。请用 GET 重新获取句段；句段名称的形式如 body:3.1。
    .title = 句段不存在
error-nothing-to-undo = 这篇文章中没有人写过“{ $segment }”的译文，因此没有可撤销的内容。
    .title = 没有可撤销的内容
error-if-match-required = 请说明您看到的是哪个版本：在 If-Match 中发送其 ETag，以免在未看到的情况下覆盖他人的文字。ETag 现为 { $current }。
    .title = 缺少 If-Match
error-segment-conflict = 在您读取之后，有人修改了该句段。两个文本分别在 current_text 和 your_text 中；如果您的文本仍然正确，请在 If-Match 中带上 { $current } 重新发送。
    .title = 内容已被修改
error-empty-correction = 修正内容中没有文字。如需撤销修正，请对该句段发送 DELETE。
    .title = 修正内容为空
error-long-correction = 修正内容超过一个段落；一个句段最多一句话。
    .title = 超出一个句段
error-correction-markup = 修正内容必须包含原文的行内标记，每个元素各一次。缺少：{ $missing }。原文中没有：{ $added }。
    .title = 标记与原文不一致
error-no-suggestion = 没有编号为 { $suggestion } 的待处理建议；GET /v1/suggestions 会列出待处理的建议。
    .title = 建议不存在
error-many-suggestions = 已有 { $limit } 条建议等待处理；处理其中一部分之前，不再接受新的建议。
    .title = 待处理的建议过多
error-import-unreadable = 文件从第 { $line } 行之后无法继续读取：{ $reason }。此前已导入的单元数：{ $imported }。请修正文件后重新发送，已有内容不会重复添加。
    .title = 文件无法读取到末尾
error-bad-entries = 有 { $count } 个条目无法使用。第一个是 { $pointer }：{ $reason }。未保存任何内容；请更正该条目，或用 ?skip_bad=true 跳过此类条目。
    .title = 条目无法使用
error-bad-lines = 有 { $count } 行无法使用。第一处是第 { $line } 行：{ $reason }。未保存任何内容；请更正该行，或用 ?skip_bad=true 跳过此类行。
error-too-many-entries = 术语表有 { $count } 个条目；最多允许 { $limit } 个。请拆分为多个术语表。
    .title = 条目过多
error-glossary-not-found = 没有术语表“{ $name }”。GET /v1/glossaries 会列出现有的术语表。
    .title = 术语表不存在
error-glossary-changed = 术语表已被修改，版本现为 { $version }。请重新读取，并在 If-Match 中带上其 ETag 发送您的更改。
    .title = 内容已被修改
error-glossary-gone = 您要修改的术语表已不存在。如需新建，请不带 If-Match 发送。
error-unsupported-table = 无法读取类型为“{ $seen }”的术语表。请发送 application/json、text/csv、text/tab-separated-values 或 application/x-tbx+xml。

## 界面文本

error-no-strings = 没有“{ $seen }”的界面文本。有界面文本的语言：{ $known }；详情见 GET /v1/locales。
    .title = 没有该语言的界面文本
error-unknown-strings-file = 没有名为“{ $seen }”的界面文本文件。现有文件：{ $known }。
    .title = 界面文本文件不存在
error-strings-changed = 这些界面文本已不再提供：内容已更改，哈希值现为 { $current }。GET /v1/locales 会给出每种语言的哈希值。
    .title = 界面文本已更改
error-too-many-messages = 请求中有 { $count } 条消息；一次最多 { $limit } 条。请拆分请求。
    .title = 消息过多
error-events-off = 此处不发送界面文本的更改通知。请在开发服务器的配置中设置 ui.events = true。
    .title = 事件功能已关闭
error-locales-unreadable = 目前无法读取语言文件所在的文件夹，因此界面文本保持不变。请检查 ui.locales 指定的文件夹是否存在、是否允许读取；详情见日志中的 { $request }。
    .title = 无法读取语言文件
