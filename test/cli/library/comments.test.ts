import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import * as is from 'typescript/unstable/ast/is';
import {
  API,
  type Project,
  SymbolFlags,
  type Symbol as TypeSymbol,
} from 'typescript/unstable/sync';
import { expect, it, onTestFinished } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { ROOT } from '../../root.ts';

const DIST = join(ROOT, 'dist/');
const ENTRIES = ['index.d.ts', 'corpus/index.d.ts', 'index/library.d.ts'].map(
  (name) => DIST + name,
);

/** A program that imports all of the library. */
function writeProject(): string {
  const path = join(tempFolder(), 'tsconfig.json');
  const compilerOptions = {
    ...{ module: 'nodenext', target: 'es2023', strict: true, noEmit: true, skipLibCheck: true },
    ...{ types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] },
  };
  writeFileSync(path, JSON.stringify({ compilerOptions, files: ENTRIES }));
  return path;
}

interface Comments {
  readonly present: string[];
  readonly missing: string[];
}

/** The exports, everything they refer to, and all members, by whether they have a comment. */
function commentsOf({ program, checker }: Project): Comments {
  const comments: Comments = { present: [], missing: [] };
  const seen = new Set<number>();
  for (const entry of ENTRIES) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`no module ${entry}`);
    for (const symbol of checker.getExportsOfModule(module)) visit(symbol);
  }
  return comments;

  function visit(found: TypeSymbol): void {
    const isAlias = (found.flags & SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(found) : found;
    if (seen.has(symbol.id) || checker.isUnknownSymbol(symbol)) return;
    seen.add(symbol.id);
    for (const handle of symbol.declarations) {
      const node = handle.resolve();
      if (!node?.getSourceFile().fileName.startsWith(DIST) || !isDeclaration(node)) continue;
      note(node, symbol.name);
      walk(node, symbol.name, !is.isVariableDeclaration(node) && !is.isFunctionDeclaration(node));
    }
  }

  /** What a function takes or returns is described by the comment of the function. */
  function walk(node: Node, name: string, notes: boolean): void {
    node.forEachChild((child) => {
      const member = notes ? memberName(child) : null;
      if (member !== null) note(child, `${name}.${member}`);
      const symbol = is.isIdentifier(child) ? checker.getSymbolAtLocation(child) : undefined;
      if (symbol !== undefined) visit(symbol);
      const isOther =
        is.isFunctionTypeNode(child) ||
        is.isMethodDeclaration(child) ||
        is.isTypeReferenceNode(child);
      walk(child, name, notes && !isOther);
    });
  }

  function note(node: Node, name: string): void {
    const owner = is.isVariableDeclaration(node) ? node.parent.parent : node;
    const list = (owner.jsDoc?.length ?? 0) > 0 ? comments.present : comments.missing;
    list.push(`${node.getSourceFile().fileName.slice(DIST.length)}: ${name}`);
  }
}

function isDeclaration(node: Node): boolean {
  return (
    is.isInterfaceDeclaration(node) ||
    is.isTypeAliasDeclaration(node) ||
    is.isClassDeclaration(node) ||
    is.isFunctionDeclaration(node) ||
    is.isVariableDeclaration(node)
  );
}

/** The name of a member that needs a comment, unlike private ones and the tags of unions. */
function memberName(node: Node): string | null {
  if (is.isPropertySignatureDeclaration(node) && node.type && is.isLiteralTypeNode(node.type)) {
    return null;
  }
  const isMember =
    is.isPropertySignatureDeclaration(node) ||
    is.isMethodSignatureDeclaration(node) ||
    is.isPropertyDeclaration(node) ||
    is.isMethodDeclaration(node) ||
    is.isGetAccessorDeclaration(node);
  return isMember && is.isIdentifier(node.name) ? node.name.text : null;
}

it('every export of the library and every member has a comment', () => {
  const api = new API({ cwd: ROOT });
  onTestFinished(() => api.close());
  const [project] = api.updateSnapshot({ openProjects: [writeProject()] }).getProjects();
  if (project === undefined) throw new Error('no project');
  const { present, missing } = commentsOf(project);
  expect(missing).toEqual([]);
  expect(present).toContain('index/update/update.d.ts: Updated.added');
  expect(present).toContain('output/story/story-schema.d.ts: MemberSchema.type');
  expect(present.length).toBeGreaterThan(300);
});
