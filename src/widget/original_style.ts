// How the window with an original looks; it comes with the second file.

/** The sheet; `build.mjs` takes the white space out. */
export const CSS = /* css */ `
.tip { max-height: 60vh; overflow: auto; bottom: auto; right: auto; z-index: var(--z) }
.tip b { display: block; font-size: .8em; color: var(--soft) }
textarea { font: inherit; color: inherit; width: 100%; min-height: 5em; margin: 0 0 8px; padding: 8px; background: transparent; border: 1px solid var(--line); border-radius: 6px }
label { font-size: .9em }
`;
