// The article of the demo portal that React keeps: tabs and comments that can be added, so that one sees
// both change a page in turn. `build.mjs` makes it into the file that the page loads.

import { useState } from "react";
import { createRoot } from "react-dom/client";

const TABS = {
  Article: [
    "For forty years the market square has been a place to park. On Thursday the council decides whether it becomes a place to sit.",
    "The plan has two parts: trees and benches in the middle, and a free bus from the station every ten minutes.",
    "Shop owners are divided. Some fear that customers will stay away; others say that nobody buys bread through a car window.",
  ],
  Background: [
    "Three towns on the coast have closed their squares to cars since 2019. In two of them, shops sell more than before.",
    "The works would take eight months and cost 2.4 million euros, half of which the region would pay.",
  ],
};

const FIRST = [
  { id: 1, name: "A baker", text: "I deliver at five in the morning. Will that still be allowed?" },
  { id: 2, name: "A student", text: "At last somewhere to read outside." },
];

function Tabs({ chosen, choose }) {
  return (
    <div className="tabs">
      {Object.keys(TABS).map((name) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => choose(name)}>{name}</button>
      ))}
    </div>
  );
}

function Comment({ name, text }) {
  const [likes, like] = useState(0);
  return (
    <li>
      <p><strong>{name}</strong> writes: {text}</p>
      <button type="button" title="Say that you like this comment" onClick={() => like(likes + 1)}>
        Like{likes > 0 && `, liked by ${likes}`}
      </button>
    </li>
  );
}

function Comments() {
  const [comments, set] = useState(FIRST);
  const [isNewestFirst, turn] = useState(false);
  const add = (event) => {
    event.preventDefault();
    const { name, text } = Object.fromEntries(new FormData(event.target));
    if (text.trim()) set([...comments, { id: comments.length + 1, name: name.trim() || "A reader", text }]);
    event.target.reset();
  };
  const shown = isNewestFirst ? comments.toReversed() : comments;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{comments.length} comments</h2>
      <label><input type="checkbox" checked={isNewestFirst} onChange={() => turn(!isNewestFirst)} /> Newest first</label>
      <ul className="comments">{shown.map((one) => <Comment key={one.id} {...one} />)}</ul>
      <form onSubmit={add}>
        <label>Your name <input name="name" autoComplete="off" placeholder="A reader" /></label>
        <label>Your comment <textarea name="text" rows="3" placeholder="What do you think?" /></label>
        <button>Add the comment</button>
      </form>
    </section>
  );
}

function Article() {
  const [tab, choose] = useState("Article");
  return (
    <article className="text">
      <p className="kicker">Town</p>
      <h1>Should the market square be free of cars?</h1>
      <Tabs chosen={tab} choose={choose} />
      {TABS[tab].map((text) => <p key={text}>{text}</p>)}
      <Comments />
    </article>
  );
}

createRoot(document.getElementById("article")).render(<Article />);
