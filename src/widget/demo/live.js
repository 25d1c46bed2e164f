// The live page of the demo portal: a new post every few seconds, always the same ones in the same order.

const EVERY_MS = 4000;

const POSTS = [
  ["18:20", "Wind reaches 90 kilometres an hour", "The weather station on the hill measured the strongest gust so far. More is expected before midnight."],
  ["18:35", "Trains run slower along the shore", "Passengers should expect delays of up to twenty minutes. Tickets remain valid on all buses."],
  ["18:50", "Trees block the road to the north", "The fire brigade is on its way. Nobody was hurt, but two parked cars were damaged."],
  ["19:10", "Power is out in part of the old town", "About four hundred homes are without electricity. The supplier hopes to repair the line within an hour."],
  ["19:25", "The theatre plays anyway", "Tonight's performance begins an hour later, and whoever cannot come gets the money back."],
  ["19:45", "“Stay at home tonight,” the mayor says", "The mayor thanked all volunteers and asked people not to take photographs on the pier."],
  ["20:00", "High water is expected at 22:30", "Sandbags are ready in six streets. The lowest part of the promenade has been closed."],
  ["20:20", "Electricity is back", "The line has been repaired earlier than expected. Street lamps are on again in the whole town."],
];

const list = document.getElementById("posts");
const pause = document.getElementById("pause");
const count = document.getElementById("count");
let next = 0;
let timer = setInterval(add, EVERY_MS);

pause.addEventListener("click", () => {
  clearInterval(timer);
  const isPaused = pause.getAttribute("aria-pressed") === "false";
  pause.setAttribute("aria-pressed", String(isPaused));
  if (!isPaused) timer = setInterval(add, EVERY_MS);
});

function add() {
  const [at, title, text] = POSTS[next++];
  const post = document.createElement("li");
  const heading = document.createElement("h2");
  const time = document.createElement("time");
  time.dateTime = time.textContent = at;
  heading.append(time, ` ${title}`);
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  post.append(heading, paragraph);
  list.prepend(post);
  count.textContent = `${next + 1} posts so far`;
  if (next < POSTS.length) return;
  clearInterval(timer);
  pause.remove();
}
