### 新闻门户文章页面上除文章本身之外的一切。

## 页面四周

portal-skip-to-content = 跳到正文
portal-home = 首页
portal-menu = 主菜单
portal-menu-open = 打开菜单
portal-menu-close = 关闭菜单
portal-category-uk = 英国
portal-category-world = 国际
portal-category-ukraine = 乌克兰
portal-category-politics = 政治
portal-category-business = 财经
portal-category-culture = 文化
portal-category-sport = 体育
portal-category-science = 科学
portal-category-opinion = 观点
portal-watch-live = 观看直播
portal-live = 直播
portal-breaking = 突发新闻

## 搜索

portal-search-label = 搜索：
portal-search-placeholder = 搜索…
portal-search-submit = 搜索
portal-search-results = { $count ->
        [0] 未找到与“{ $query }”相关的内容
       *[other] 找到 { $count } 篇与“{ $query }”相关的文章
    }

## 文章开头

portal-byline = 作者：{ $author }
portal-published = { DATETIME($date, dateStyle: "long") }
portal-published-at = 发布时间：{ DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-updated-at = 更新时间：{ DATETIME($date, dateStyle: "long", timeStyle: "short") }
portal-read-time = 阅读时间：{ $minutes } 分钟
portal-minutes-ago = { $minutes } 分钟前
portal-hours-ago = { $hours } 小时前
portal-days-ago = { $days } 天前

## 图片与嵌入内容

portal-photo-credit = 图片来源：{ $source }
portal-video-credit = 视频来源：{ $source }
portal-gallery-position = 第 { $position } 张，共 { $count } 张
portal-embed-load = 显示来自 { $service } 的内容

## 文章下方

portal-read-also = 延伸阅读：
portal-related = 相关文章
portal-most-read = 热门文章
portal-tags = 标签：
portal-contact = 联系方式：
portal-author-heading = 关于作者
portal-author-all = { $author }的全部文章
portal-share = 分享
portal-share-on = 分享到 { $service }
portal-share-copy = 复制链接
portal-share-copied = 链接已复制
portal-print = 打印
portal-save = 稍后阅读
portal-listen = 收听本文
portal-newer = 下一篇
portal-older = 上一篇

## 评论

portal-comments = { $count ->
        [0] 暂无评论
       *[other] { $count } 条评论
    }
portal-reply-heading = 发表回复
portal-reply-to = 回复{ $author }
portal-reply-cancel = 取消回复
portal-reply-email-note = 您的邮箱地址不会被公开。
portal-reply-required-note = 必填项已用 { $mark } 标注
portal-reply-comment = 评论
portal-reply-name = 姓名
portal-reply-email = 邮箱
portal-reply-website = 网站
portal-reply-submit = 发表评论
portal-reply-waiting = 您的评论正在等待审核。
portal-comment-report = 举报评论

## Cookie 提示

portal-cookies-title = { -portal-name }的 Cookie 使用说明
portal-cookies-text = 我们使用 Cookie 来维持网站运行并统计访问量。请阅读我们的 <a data-l10n-name="policy">Cookie 政策</a>。
portal-cookies-accept = 全部接受
portal-cookies-reject = 仅接受必要项
portal-cookies-settings = 设置

## 邮件订阅

portal-newsletter-title = 将{ -portal-name }的新闻送到您的邮箱
portal-newsletter-email = 您的邮箱地址
    .placeholder = name@example.com
portal-newsletter-subscribe = 订阅
portal-newsletter-done = 感谢订阅。请在我们刚刚发送的邮件中确认您的邮箱地址。

## 页脚

portal-about = 关于我们
portal-contacts = 联系我们
portal-advertise = 广告合作
portal-privacy = 隐私政策
portal-terms = 使用条款
portal-corrections = 更正
portal-back-to-top = 返回顶部
portal-copyright = © { $year } { -portal-name } 版权所有

## 内容缺失时

portal-not-found-title = 页面未找到
portal-not-found-text = 该页面可能已被移动或删除。请尝试搜索。
portal-untranslated = 本文暂无您所用语言的版本。
