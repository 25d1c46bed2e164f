// The second half of the widget: what only a page needs that is translated, or that is set up wrongly.

export { explain } from "./explain.js";
export { Run } from "./run.js";
