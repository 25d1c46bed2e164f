// The translation as one text, to be taken along.

const KINDS = { html: ["text/html", "html"], markdown: ["text/markdown", "md"], text: ["text/plain", "txt"] };

/** Headline and body `{title?, body, format}` as one document. */
export function whole({ title, body, format }) {
  if (!title) return body;
  if (format === "markdown") return `# ${title}\n\n${body}`;
  if (format !== "html") return `${title}\n\n${body}`;
  const heading = document.createElement("h1");
  heading.textContent = title;
  return `${heading.outerHTML}\n${body}`;
}

/** Hands it to the reader as a file. */
export function download(translation) {
  const [type, ending] = KINDS[translation.format];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([whole(translation)], { type: `${type};charset=utf-8` }));
  link.download = `article.${translation.lang}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
