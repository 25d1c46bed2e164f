// Nodes as they are, whatever the page has done to them.
//
// A form's fields hide the form's own properties of the same name, and the nodes of a frame are of
// another realm, for which `instanceof` says no. It decides nothing.

/** The parent; `null` at a root. */
export const parentOf = getter<ParentNode | null>("parentNode");

/** The children, live. */
export const childrenOf = getter<NodeListOf<ChildNode>>("childNodes");

/** The local name of an element. */
export const nameOf = getter<string>("localName", "Element");

const typeOf = getter<number>("nodeType");

export const isElement = (node: Node): node is Element => typeOf(node) === 1;

export const isText = (node: Node): node is Text => typeOf(node) === 3;

/** The parent, or the host of a shadow root; a link has a `host`, too, which is another thing. */
export function above(node: Node): Node | null {
  return parentOf(node) ?? (typeOf(node) === 11 ? ((node as ShadowRoot).host ?? null) : null);
}

/** Whether there is something to read. Numbers and signs alone are the same in every language. */
export function isWordy(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Read from the prototype; where there is no browser the module can still be imported. */
function getter<T>(name: string, of: "Node" | "Element" = "Node"): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(globalThis[of]?.prototype ?? {}, name)?.get;
  return (node) => get?.call(node) as T;
}

/** What lies in the head is never seen, and is wanted first: the title of the tab. */
export function isHead(element: Element): boolean {
  return element.closest("head") !== null;
}
