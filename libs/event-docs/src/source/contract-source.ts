import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What the source of a field says beside its name. */
export interface SourceField {
  /** Its doc comment; empty where it has none. */
  readonly description: string;
  /** Its decorators, outermost first: `@Maybe() @Text(40)` → [{ name: 'Maybe', args: [] }, { name: 'Text', args: ['40'] }]. */
  readonly decorators: readonly { readonly name: string; readonly args: readonly string[] }[];
}

export interface SourceClass {
  readonly description: string;
  readonly fields: ReadonlyMap<string, SourceField>;
}

/** A function that makes a field's decorator: what its doc comment says, and how its parameters are called. */
interface SourceDecorator {
  readonly description: string;
  readonly parameters: readonly string[];
}

/** What the compiler throws away and the documents need. */
export interface ContractSource {
  readonly classes: ReadonlyMap<string, SourceClass>;
  readonly decorators: ReadonlyMap<string, SourceDecorator>;
}

/** Reads the doc comments of the contracts from their source. @param folder of the TypeScript files */
export function readContractSource(folder = new URL('../../../contracts/src/', import.meta.url)): ContractSource {
  const files = globSync('**/*.ts', { cwd: fileURLToPath(folder) }).filter((file) => !file.endsWith('.spec.ts'));
  const statements = files.sort().flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return [...ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements];
  });
  const nodes = new Map(statements.filter(ts.isClassDeclaration).map((node) => [node.name?.text ?? '', node]));
  return {
    classes: new Map([...nodes].map(([name, node]) => [name, { description: commentOf(node), fields: new Map(fieldsOf(node, nodes)) }])),
    decorators: new Map(statements.flatMap(decoratorsOf)),
  };
}

/** Its own fields, after those that it inherits. */
function fieldsOf(node: ts.ClassDeclaration, nodes: ReadonlyMap<string, ts.ClassDeclaration>): [string, SourceField][] {
  const [parent] = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
  const base = parent && nodes.get(parent.expression.getText());
  const own = node.members.filter(ts.isPropertyDeclaration).filter((member) => !isStatic(member));
  return [...(base ? fieldsOf(base, nodes) : []), ...own.map((field): [string, SourceField] => [field.name.getText(), fieldOf(field)])];
}

function isStatic(member: ts.PropertyDeclaration): boolean {
  return member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

function fieldOf(field: ts.PropertyDeclaration): SourceField {
  const calls = (ts.getDecorators(field) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
  const decorators = calls.map((call) => ({ name: call.expression.getText(), args: call.arguments.map((argument) => argument.getText()) }));
  return { description: commentOf(field), decorators };
}

/** `export const Text = (max: number) => …` and `export function ListOf(part: …)`. */
function decoratorsOf(statement: ts.Statement): [string, SourceDecorator][] {
  const description = commentOf(statement);
  const decorator = (node: ts.SignatureDeclaration) => ({ description, parameters: node.parameters.map(({ name }) => name.getText()) });
  if (ts.isFunctionDeclaration(statement) && statement.name) return [[statement.name.text, decorator(statement)]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && ts.isArrowFunction(initializer) ? [[name.getText(), decorator(initializer)]] : [],
  );
}

/** The text of the doc comment next to a node, as one line. */
function commentOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc)?.comment;
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/g, ' ').trim();
}
