/** Takes parts out of the code of a library that the page never calls, so that no reader loads them. */
import { parseAst } from "vite";

/** The parts of one file of a library that are taken out or replaced. Every name must be in it, so that another version of the library cannot be cut by mistake. */
export interface LibraryCut {
  /** Methods that are left out, as `Class.method`. */
  readonly without?: readonly string[];
  /** The only methods that a class keeps, besides its constructor. */
  readonly keeping?: Readonly<Record<string, readonly string[]>>;
  /** Methods with another function, as code. */
  readonly methods?: Readonly<Record<string, string>>;
  /** Variables, functions and classes of the file with another value, as code. */
  readonly values?: Readonly<Record<string, string>>;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;

interface Method {
  readonly owner: string;
  readonly name: string;
  /** With what divides it from the next one. */
  readonly whole: Edit;
  readonly body: Node;
  readonly isNative: boolean;
}

/**
 * Cuts the code of one file.
 *
 * @param code a module in JavaScript
 * @throws if it does not have a part that the cut names
 */
export function cutLibrary(code: string, { without = [], keeping = {}, methods = {}, values = {} }: LibraryCut): string {
  const program = parseAst(code) as unknown as Node;
  const found = [...everyNode(program)].flatMap(methodsIn);
  const declared = (program.body as Node[]).flatMap((node) => (node.declarations as Node[] | undefined) ?? [node]);
  const edits: Edit[] = [];
  for (const name of [...without, ...Object.keys(methods)]) {
    const method = found.find((each) => `${each.owner}.${each.name}` === name);
    if (!method) throw new Error(`The library has no method ${name}.`);
    const text = methods[name];
    edits.push(text === undefined ? method.whole : { start: method.body.start, end: method.body.end, text });
  }
  for (const [owner, kept] of Object.entries(keeping)) {
    const all = found.filter((method) => method.owner === owner && method.isNative);
    for (const name of kept)
      if (!all.some((method) => method.name === name)) throw new Error(`The library has no method ${owner}.${name}.`);
    for (const { name, whole } of all) if (name !== "constructor" && !kept.includes(name)) edits.push(whole);
  }
  for (const [name, text] of Object.entries(values)) {
    const edit = declared.map((node) => valueEdit(node, name, text)).find((each) => each !== undefined);
    if (!edit) throw new Error(`The library has no value ${name}.`);
    edits.push(edit);
  }
  return edits.sort((a, b) => b.start - a.start).reduce((cut, { start, end, text }) => cut.slice(0, start) + text + cut.slice(end), code);
}

function valueEdit(node: Node, name: string, text: string): Edit | undefined {
  if (nameOf(node.id) !== name) return undefined;
  const init = node.init as Node | null | undefined;
  if (node.type === "VariableDeclarator") return init ? { start: init.start, end: init.end, text } : undefined;
  const isDeclaration = node.type === "FunctionDeclaration" || node.type === "ClassDeclaration";
  return isDeclaration ? { start: node.start, end: node.end, text: `var ${name} = ${text};` } : undefined;
}

/** The methods of a class: of one as it is written today, or as compilers write it for older browsers, `_createClass(Name, [{ key, value }])`. */
function methodsIn(node: Node): readonly Method[] {
  if (node.type === "ClassDeclaration")
    return ((node.body as Node).body as Node[])
      .filter(({ type }) => type === "MethodDefinition")
      .map((method) => ({
        owner: nameOf(node.id) ?? "",
        name: nameOf(method.key) ?? "",
        whole: { start: method.start, end: method.end, text: "" },
        body: (method.value as Node).body as Node,
        isNative: true,
      }));
  if (node.type !== "CallExpression" || nameOf(node.callee) !== "_createClass") return [];
  const [owner, ...lists] = node.arguments as Node[];
  return lists
    .filter(({ type }) => type === "ArrayExpression")
    .flatMap((list) => {
      const elements = list.elements as Node[];
      return elements.map((element, place) => {
        const [key, value] = (element.properties as Node[]).map((property) => property.value as Node);
        return {
          owner: nameOf(owner) ?? "",
          name: String(key?.value),
          whole: { start: element.start, end: elements[place + 1]?.start ?? element.end, text: "" },
          body: value ?? element,
          isNative: false,
        };
      });
    });
}

const nameOf = (node: unknown): string | undefined => (node as { readonly name?: string } | null | undefined)?.name;

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of Object.values(node))
    for (const each of Array.isArray(child) ? child : [child])
      if (typeof (each as Node | null)?.type === "string") yield* everyNode(each as Node);
}
