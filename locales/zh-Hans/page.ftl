### 位于 `/` 的页面。

page-title = Tolmach：翻译文章
page-heading = 您的文章，换一种语言
page-lead = 粘贴一段文本或整个网页，选择语言，对照阅读原文与译文。
page-skip = 跳到文章
page-language-menu = 本页语言
page-noscript = 本页需要 JavaScript 才能与服务器通信。没有 JavaScript 时，可用 POST /v1/articles 完成同样的操作。
page-footer = 本页上的一切，也可以通过一次 HTTP 调用完成：

## 选择语言

page-from = 源语言
page-from-detect = 自动检测
page-to = 目标语言
page-via = { $language }（经由{ $via }）
page-no-languages = 尚未安装任何模型，因此没有可选的目标语言。命令 tolmach models install en-pt 会安装第一个。

## 文章

page-source = 文章
page-headline = 标题
page-headline-hint = 选填
page-body = 文章正文
page-body-hint = 将文章粘贴到此处，或拖入 .txt、.md 或 .html 文件。
page-format = 文本格式
page-format-text = 纯文本
page-format-html = HTML
page-format-markdown = Markdown
page-preview = 文章的页面效果
page-open = 打开文件
page-sample = 试用示例
page-clear = 清空
page-count = 字符数：{ $count } / { $limit }
page-drop = 松开即可载入文件
page-loaded = 已载入：{ $name }

## 翻译过程

page-translate = 翻译
page-translate-keys = Ctrl + Enter
page-cancel = 取消
page-working = 正在翻译…
page-cancelled = 已取消。您的文章保持原样。

## 译文

page-target = 译文
page-nothing-yet = 译文将显示在此处。
page-view = 译文的显示方式
page-view-page = 页面
page-view-source = HTML 源代码
page-view-text = 文本
page-view-pairs = 对照
page-frame = 翻译后的文章
page-copy = 复制
page-copied = 已复制
page-copy-failed = 浏览器不允许复制，请选中文本后自行复制。
page-download = 下载
page-done = 已翻译：{ $from } → { $to }
page-detected = 检测到的语言：{ $language }
page-time = { $seconds } 秒
page-same = 文章本来就是这种语言：{ $language }。未作任何更改。
page-nothing = 这段文本中没有需要翻译的内容。
page-partial = 部分句子未能译好，保留原文。
page-mismatch = 您选择的语言：{ $declared }。文本看起来是：{ $detected }。

## 对照与核验

page-pairs = 原文与译文逐句对照
page-pairs-keys = 按上下箭头键逐句移动，按左右箭头键逐词移动。
page-holds = 内容完整，位置无误
page-holds-not = 有内容缺失或错位
page-held-links = 链接：{ $result } / { $source }
page-held-images = 图片：{ $result } / { $source }
page-held-tags = 标签：{ $result } / { $source }
page-held-numbers = 数字：{ $count }
page-doubtful = 需要核对的句子：{ $count }
page-verdict-repaired = 已修正
page-verdict-flagged = 请核对
page-verdict-kept-source = 保留原文
page-why-empty = 没有可读的文本
page-why-link = 链接、地址或话题标签不一致
page-why-kept = 缺少应当保留的内容
page-why-number = 数字、日期或金额不一致
page-why-language = 读起来不像目标语言
page-why-repeated = 词语重复
page-why-length = 过短或过长
page-why-signs = 标点或符号不一致
page-why-negation = 一方有否定，另一方没有
page-why-name = 缺少人名或其他名称

## 出现问题时

page-error = 操作未成功
page-error-network = 服务器没有响应。请确认服务器正在运行，然后重试。
page-error-answer = 服务器返回了本页无法理解的答复（状态码 { $status }）。
page-error-empty = 还没有文章。请先粘贴文章或打开文件。
page-error-file = { $name } 不是文本、Markdown 或 HTML 文件。请选择 .txt、.md 或 .html 文件。
page-error-file-read = 浏览器无法读取 { $name }。请尝试重新打开。
