import { createCompilerHost, formatDiagnostics, NgtscProgram, readConfiguration } from '@angular/compiler-cli';

/**
 * Compile some files of a project, as strictly as all of it, and write what they become.
 *
 * @param {string} project path of its tsconfig.json
 * @param {readonly string[]} files absolute paths
 * @returns {string} what is wrong with them, in words; empty where nothing is
 */
export function compileFiles(project, files) {
  const { options, errors } = readConfiguration(project);
  if (errors.length > 0) return formatDiagnostics(errors);
  const host = createCompilerHost({ options });
  const write = host.writeFile.bind(host);
  const wanted = new Set(files);
  // The compiler writes whatever the files import along with them.
  host.writeFile = (name, text, mark, onError, sources) => {
    if (sources?.some(({ fileName }) => wanted.has(fileName))) write(name, text, mark, onError, sources);
  };
  const program = new NgtscProgram(files, options, host);
  const problems = [
    ...program.getTsOptionDiagnostics(),
    ...program.getNgOptionDiagnostics(),
    ...program.getNgStructuralDiagnostics(),
    ...files.flatMap((file) => {
      const source = program.getTsProgram().getSourceFile(file);
      return source
        ? [
            ...program.getTsSyntacticDiagnostics(source),
            ...program.getTsSemanticDiagnostics(source),
            ...program.getNgSemanticDiagnostics(file),
          ]
        : [];
    }),
  ];
  if (problems.length > 0) return formatDiagnostics(problems);
  program.emit();
  return '';
}
