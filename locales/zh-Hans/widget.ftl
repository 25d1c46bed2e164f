### 小组件：页面上悬浮的“翻译 »”按钮、面板和提示。

## 按钮与面板

widget-button = 翻译 »
widget-button-label = 翻译此页
widget-title = 翻译此页
widget-languages = 语言
widget-search = 查找语言
widget-search-none = 没有这种语言
widget-original = 原文
widget-suggested = 推荐
widget-close = 关闭
widget-show-original = 显示原文
widget-show-translation = 显示译文
widget-settings = 设置
widget-remember = 记住我的选择
widget-forget = 忘记我的选择

## 建议：浏览器偏好另一种语言

widget-suggest = 用其他语言阅读此页：{ $language }
widget-suggest-yes = 翻译
widget-suggest-no = 暂不
widget-suggest-never = 不再建议

## 翻译过程中

widget-working = 正在翻译…
widget-progress = 正在翻译：{ $percent }
widget-done = 页面已翻译。语言：{ $language }
widget-restored = 页面已恢复为原文。
widget-partly = 页面的部分内容未能翻译，保持原样。

## 提示

widget-notice = 机器翻译。原文语言：{ $from }
widget-notice-short = 机器翻译
widget-notice-original = 阅读原文
widget-sentence-original = 原文

## 建议更好的译文

widget-improve = 建议更好的译文
widget-improve-label = 您的译文
widget-improve-send = 提交
widget-improve-cancel = 取消
widget-improve-thanks = 感谢您的建议，编辑会进行审阅。
widget-improve-failed = 未能提交，请重试。
widget-report = 报告错误

## 出现问题时

widget-error-network = 翻译服务没有响应。页面保持原样。
widget-error-busy = 当前使用翻译的人过多，稍后将自动重试。
widget-error-limit = 今日翻译量已达上限，请稍后再来。
widget-error-language = 此页无法翻译成该语言：{ $language }
widget-error-rival = 此页已启用其他翻译工具，因此本工具已停用。
widget-error-other = 无法翻译此页面。页面保持原样。
widget-error-offline = 您已离线。页面保持原样。
widget-retry = 重试
