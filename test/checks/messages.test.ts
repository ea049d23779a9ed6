import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { repository } from '../support/program.ts';

/** Every message by its declaration in the Thai catalogue, and the ones that some code outside of the catalogues reads. */
function messagesOf(program: ts.Program): {
  readonly all: ReadonlyMap<ts.Node, string>;
  readonly read: ReadonlySet<ts.Node>;
} {
  const checker = program.getTypeChecker();
  const catalogue = join(repository, 'src/messages/');
  const all = new Map<ts.Node, string>();
  const read = new Set<ts.Node>();

  const collect = (value: ts.Expression, path: string): void => {
    if (!ts.isObjectLiteralExpression(value)) return;
    for (const property of value.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const at = `${path}.${property.name.getText().replaceAll("'", '')}`;
      if (ts.isObjectLiteralExpression(property.initializer)) collect(property.initializer, at);
      else all.set(property, at);
    }
  };
  /** All that stands within what was read by a name that only a run knows. */
  const readAllWithin = (type: ts.Type): void => {
    for (const property of type.getProperties()) {
      for (const declaration of property.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.startsWith(catalogue) || read.has(declaration)) continue;
        read.add(declaration);
        readAllWithin(checker.getTypeOfSymbolAtLocation(property, declaration));
      }
    }
  };
  const isOfCatalogue = (property: ts.Symbol): boolean =>
    property.declarations?.some((one) => one.getSourceFile().fileName.startsWith(catalogue)) ?? false;
  const readGroup = (type: ts.Type): void => {
    if (type.getProperties().some(isOfCatalogue)) readAllWithin(type);
  };
  /** A group laid into another, or given to somebody who knows it by another type: what they read of it is not seen. */
  const visitGiven = (node: ts.Node): void => {
    if (ts.isSpreadAssignment(node)) readGroup(checker.getTypeAtLocation(node.expression));
    if (!ts.isPropertyAccessExpression(node)) return;
    const expected = checker.getContextualType(node);
    if (expected?.getProperties().some((property) => !isOfCatalogue(property)))
      readGroup(checker.getTypeAtLocation(node));
  };
  const visit = (node: ts.Node): void => {
    visitGiven(node);
    const named =
      ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)
        ? node.name
        : ts.isElementAccessExpression(node)
          ? node.argumentExpression
          : null;
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const property = checker
        .getTypeAtLocation(node.parent)
        .getProperty((node.propertyName ?? node.name).getText());
      for (const declaration of property?.declarations ?? []) read.add(declaration);
    } else if (ts.isElementAccessExpression(node) && !ts.isStringLiteralLike(node.argumentExpression)) {
      readAllWithin(checker.getTypeAtLocation(node.expression));
    } else if (named !== null) {
      for (const declaration of checker.getSymbolAtLocation(named)?.declarations ?? []) read.add(declaration);
    }
    ts.forEachChild(node, visit);
  };

  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !file.fileName.startsWith(join(repository, 'src/'))) continue;
    if (!file.fileName.startsWith(catalogue)) visit(file);
    else if (file.fileName.startsWith(join(catalogue, 'th/'))) {
      for (const statement of file.statements) {
        const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.length;
        if (!ts.isVariableStatement(statement) || !isExported) continue;
        for (const { name, initializer } of statement.declarationList.declarations)
          if (initializer) collect(initializer, `${relative(catalogue, file.fileName)} ${name.getText()}`);
      }
    }
  }
  return { all, read };
}

test('every message is read by some code; the compiler sees that none is missing in either language', () => {
  const configuration = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(configuration.config, ts.sys, repository);
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const { all, read } = messagesOf(program);
  expect(all.size).toBeGreaterThan(500);
  expect([...all].flatMap(([declaration, at]) => (read.has(declaration) ? [] : [at]))).toEqual([]);
});
