// What is said in the console, to whoever sets a page up.

/** Says once what was seen and what would be right. */
export function warn(seen: string, right?: string): void {
  const text = `translate-widget: ${seen}${right ? `; did you mean "${right}"?` : ""}`;
  if (!said.has(text)) console.warn(text);
  said.add(text);
}

const said = new Set<string>();
