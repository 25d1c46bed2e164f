// Which names of properties are nobody's but ours, so that the built files may spell them shorter.
//
// A name is one thing in the whole bundle: one that is used even once for something of the browser, of the
// page, of the wire or of the other file stays. Whoever adds a wire name that no type at the seam has adds it here.

import ts from "typescript";

/** On the wire, in storage, in events and in the console, where no type of ours is the last word. */
const SPOKEN = ["block", "blocks", "parts", "tags", "keep", "reason", "error", "end", "status", "code", "detail", "messages",
  "languages", "tag", "name", "dir", "from", "to", "source", "shown", "suggested", "page", "lang", "left", "done", "total",
  "retryAfter", "release", "TolmachWidget"];

/** The names that may be shortened; `types`: declarations whose every word stays, for others read them. */
export function ownNames(program, types) {
  const names = new Names(program, types);
  return [...names.own].filter((name) => !names.foreign.has(name)).sort();
}

class Names {
  own = new Set();
  foreign = new Set(SPOKEN);

  constructor(program, types) {
    for (const word of types.match(/\w+/g)) this.foreign.add(word);
    this.types = program.getTypeChecker();
    this.files = new Set(program.getRootFileNames());
    for (const file of program.getSourceFiles()) if (this.files.has(file.fileName)) this.#visit(file);
  }

  #visit(node) {
    if (ts.isPropertyAccessExpression(node)) this.#note(node.name, this.types.getSymbolAtLocation(node.name));
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) this.#taken(node);
    else if (ts.isObjectLiteralElement(node) && ts.isObjectLiteralExpression(node.parent)) this.#given(node);
    else if (ts.isTypeElement(node) || ts.isClassElement(node)) this.#declared(node);
    else if (ts.isStringLiteralLike(node)) this.foreign.add(node.text);
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  /** `{ a, b: c } = …` */
  #taken(node) {
    const name = node.propertyName ?? node.name;
    if (!node.dotDotDotToken) this.#note(name, this.types.getTypeAtLocation(node.parent).getProperty(name.text));
  }

  /** Of a literal the one who takes it says what its names are; one that waits in a variable may be anybody's. */
  #given(node) {
    if (!node.name) return;
    const literal = node.parent;
    const taker = this.types.getContextualType(ts.isSpreadAssignment(literal.parent) ? literal.parent.parent : literal);
    this.#note(node.name, taker?.getProperty(node.name.text));
  }

  /** An interface is ours; `type X = { … }` and a type without a name tell how something of others is made. */
  #declared(node) {
    if (!node.name) return;
    if (ts.isTypeLiteralNode(node.parent)) return void this.foreign.add(node.name.text);
    this.#note(node.name, this.types.getSymbolAtLocation(node.name));
    // What a class overrides is its parent's.
    if (ts.isClassLike(node.parent) && node.parent.heritageClauses) this.foreign.add(node.name.text);
  }

  #note({ text, kind }, symbol) {
    if (kind === ts.SyntaxKind.PrivateIdentifier) return;
    const declared = symbol?.declarations ?? [];
    const isOurs = declared.length > 0 && declared.every((one) => this.files.has(one.getSourceFile().fileName));
    this[isOurs ? "own" : "foreign"].add(text);
  }
}
