// A list in React that tests drive through `app`: the same page in version 18 and 19.

import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";

function List() {
  const [state, set] = useState({ items: ["one", "two", "three"], name: "reader", isLong: false });
  useLayoutEffect(() => { globalThis.app.set = (change) => flushSync(() => set((before) => ({ ...before, ...change }))); }, []);
  return (
    <main>
      <h1 title={`hint for ${state.name}`}>Hello {state.name}, welcome</h1>
      <p>See <a href="#one" onClick={() => { globalThis.app.clicks += 1; }}>this</a> and <b>that</b>{state.isLong && <i> and more</i>}.</p>
      {state.isLong ? <section>Long {state.items.length} text</section> : "short text"}
      <ul>{state.items.map((item) => <li key={item}>item {item}</li>)}</ul>
      <label>Name <input defaultValue="typed" /></label>
    </main>
  );
}

globalThis.app = {
  clicks: 0,
  mount: () => {
    globalThis.app.root = createRoot(document.getElementById("app"));
    globalThis.app.root.render(<List />);
  },
  hydrate: () => {
    const onRecoverableError = () => { globalThis.app.recovered = true; };
    globalThis.app.root = hydrateRoot(document.getElementById("app"), <List />, { onRecoverableError });
  },
  unmount: () => globalThis.app.root.unmount(),
};
