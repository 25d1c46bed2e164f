import { flushSync, mount, unmount } from "svelte";
import List from "./List.svelte";

let list;
globalThis.app = {
  clicks: 0,
  mount: () => {
    list = mount(List, { target: document.getElementById("app") });
    const set = globalThis.app.set;
    globalThis.app.set = (change) => flushSync(() => set(change));
  },
  unmount: () => unmount(list),
};
