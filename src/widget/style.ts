// How it looks. One sheet, given to the shadow root as an object, so that a strict CSP has nothing to say.
//
// Colours and distances are custom properties that begin with `--translate-`; white on the button's brown
// has a contrast of 5.0, and `glt` is the old orange, which has not.

/** The sheet; `build.mjs` takes the white space out. */
export const CSS = /* css */ `
:host { display: contents }
:host([hidden]) { display: none }
.w {
  all: initial; display: contents; color-scheme: light;
  --bg: var(--translate-bg, #a85c00); --fg: var(--translate-fg, #fff);
  --paper: var(--translate-paper, #fff); --ink: var(--translate-ink, #1b1b1b);
  --line: var(--translate-line, #767676); --mark: var(--translate-mark, #fff1dc); --soft: #595959;
  --font: var(--translate-font, 16px/1.4 system-ui, sans-serif);
  --x: var(--translate-offset-x, 20px); --y: var(--translate-offset-y, 0px); --z: var(--translate-z, 200002)
}
.w.dark { color-scheme: dark; --paper: var(--translate-paper, #1f1f1f); --ink: var(--translate-ink, #f2f2f2);
  --line: var(--translate-line, #8c8c8c); --mark: var(--translate-mark, #463114); --soft: #bdbdbd }
@media (prefers-color-scheme: dark) {
  .w.auto { color-scheme: dark; --paper: var(--translate-paper, #1f1f1f); --ink: var(--translate-ink, #f2f2f2);
    --line: var(--translate-line, #8c8c8c); --mark: var(--translate-mark, #463114); --soft: #bdbdbd }
}
.w.glt { --main: var(--translate-bg, #f89406) }
@media (prefers-contrast: more) { .w.w { --bg: #000; --main: #000; --fg: #fff; --line: currentColor; --soft: var(--ink) } }
* { box-sizing: border-box }
[hidden] { display: none !important }
.box, .card { font: var(--font); color: var(--ink); text-align: start }
.box { position: relative; display: inline-block }
.w.list, .w.inline { color: inherit; --mark: color-mix(in srgb, currentColor 12%, transparent); --soft: inherit }
.list .box, .inline .box { display: block; color: inherit }
.float .box { position: fixed; z-index: var(--z); inset-block-end: max(var(--y), env(safe-area-inset-bottom));
  right: max(var(--x), env(safe-area-inset-right)) }
.float .top { inset-block: max(var(--y), env(safe-area-inset-top)) auto }
.float .left, .left.card { right: auto; left: max(var(--x), env(safe-area-inset-left)) }
.float .center, .float .center .panel, .center.card { right: auto; left: 50%; transform: translateX(-50%) }
button, a { font: inherit; color: inherit; cursor: pointer }
button { border: 1px solid var(--line); border-radius: 6px; background: none; min-height: 44px; padding: 6px 14px }
.main { font-weight: 700; color: var(--fg); background: var(--main, var(--bg)); border: 0; padding: 6px 20px; white-space: nowrap;
  max-width: calc(100vw - 2 * var(--x)); overflow: hidden; text-overflow: ellipsis; display: block }
.float .main { border-radius: 8px 8px 0 0; box-shadow: 0 0 9px rgb(0 0 0/.3) }
.float .top .main { border-radius: 0 0 8px 8px }
.glt .main { font: 700 16px Arial, sans-serif; border-radius: 0 !important; text-shadow: 0 -1px 0 rgb(0 0 0/.25) }
.dropdown .main { color: var(--ink); background: var(--paper); border: 1px solid var(--line); font-weight: 400 }
.dropdown .main::after { content: "▾" / ""; margin-inline-start: .6em }
:focus-visible { outline: 3px solid #1a6dd8; outline-offset: 2px; box-shadow: 0 0 0 2px #fff !important }
.panel, .card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0/.28) }
.panel { position: absolute; z-index: var(--z); inset-inline-start: 0; inset-block-start: calc(100% + 6px); width: max-content;
  min-width: 100%; max-width: min(22em, 100vw - 2 * var(--x)); max-height: min(26em, 100vh - 90px); max-height: min(26em, 100dvh - 90px);
  overflow: auto; overscroll-behavior: contain; padding: 6px }
.float .panel { inset: auto 0 calc(100% + 8px) auto }
.float .top .panel { inset-block: calc(100% + 8px) auto }
.float .left .panel { left: 0; right: auto }
.panel.flip { inset-inline: auto 0 }
ul { list-style: none; margin: 0; padding: 0 }
.inline ul { display: flex; flex-wrap: wrap; gap: 6px }
.item { display: flex; align-items: center; gap: .6em; width: 100%; min-height: 44px; padding: 8px 12px; border: 0;
  border-radius: 6px; text-decoration: none; text-align: start }
.inline .item { border: 1px solid var(--line); width: auto }
.list .item { width: fit-content; padding-inline: 4px }
.list span { text-decoration: underline }
.item:hover { background: var(--mark) }
.item[aria-current] { background: var(--mark); font-weight: 700 }
.item small { margin-inline-start: auto; font-size: .8em; font-weight: 400; color: var(--soft) }
.item[aria-current] small, .item:hover small { color: inherit }
.foot { border: 0; width: 100%; color: var(--soft); font-size: .9em; text-align: start; padding-inline: 12px }
.card { position: fixed; z-index: calc(var(--z) - 1); padding: 10px 12px;
  width: max-content; max-width: min(24em, 100vw - 2 * var(--x)); right: max(var(--x), env(safe-area-inset-right));
  bottom: calc(max(var(--y), env(safe-area-inset-bottom)) + 56px) }
.top.card { bottom: auto; top: calc(max(var(--y), env(safe-area-inset-top)) + 56px) }
.still.card { bottom: max(12px, env(safe-area-inset-bottom)) }
.open .card { visibility: hidden }
.card p { margin: 0 0 8px }
.row { display: flex; flex-wrap: wrap; gap: 8px }
.yes { background: var(--bg); color: var(--fg); border-color: transparent; font-weight: 700 }
.x { border: 0; min-width: 44px; font-size: 1.3em; line-height: 1; margin-inline-start: auto }
.live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (prefers-reduced-motion: no-preference) {
  .panel, .card { animation: come .15s ease-out }
  @keyframes come { from { opacity: 0 } }
}
@media (max-width: 480px) { .w { --x: var(--translate-offset-x, 12px) } }
@media (forced-colors: active) {
  .main, .panel, .card, .item, .yes { border: 1px solid ButtonText; forced-color-adjust: auto }
  .item[aria-current] { outline: 2px solid Highlight; outline-offset: -3px }
}
@media print { .w { display: none } }
`;
