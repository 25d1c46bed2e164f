// The list of `react.jsx` in Vue.

import { createApp, createTextVNode, h, Fragment, nextTick, reactive } from "vue";

const state = reactive({ items: ["one", "two", "three"], name: "reader", isLong: false });

const List = {
  render: () => h("main", [
    h("h1", { title: `hint for ${state.name}` }, `Hello ${state.name}, welcome`),
    h("p", ["See ", h("a", { href: "#one", onClick: () => { globalThis.app.clicks += 1; } }, "this"), " and ", h("b", "that"),
      state.isLong ? h("i", " and more") : null, "."]),
    state.isLong ? h("section", `Long ${state.items.length} text`) : h(Fragment, [createTextVNode("short text")]),
    h("ul", state.items.map((item) => h("li", { key: item }, `item ${item}`))),
    h("label", ["Name ", h("input", { value: "typed" })]),
  ]),
};

let app;
globalThis.app = {
  clicks: 0,
  set: (change) => {
    Object.assign(state, change);
    return nextTick();
  },
  mount: () => { app = createApp(List); app.mount("#app"); },
  unmount: () => app.unmount(),
};
