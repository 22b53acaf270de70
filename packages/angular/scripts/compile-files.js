import { createCompilerHost, formatDiagnostics, NgtscProgram, readConfiguration } from '@angular/compiler-cli';

/** The last program. In a process that stays, the next one takes from it what did not change: the types of Angular and of the platform. */
let last;
/** Parsed files by name, each for the text it was parsed from. TypeScript takes over what is the same object. */
const parsed = new Map();

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
  const host = keepParsed(createCompilerHost({ options }));
  const write = host.writeFile.bind(host);
  const wanted = new Set(files);
  // The compiler writes whatever the files import along with them.
  host.writeFile = (name, text, mark, onError, sources) => {
    if (sources?.some(({ fileName }) => wanted.has(fileName))) write(name, text, mark, onError, sources);
  };
  const program = new NgtscProgram(files, options, host, last);
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
  // One with problems has emitted nothing, which the next would not know.
  last = program;
  return '';
}

/** Parse a file again only where its text is another. */
function keepParsed(host) {
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...how) => {
    const text = host.readFile(name);
    const known = parsed.get(name);
    if (known && known.text === text) return known;
    const source = parse(name, ...how);
    if (source) parsed.set(name, source);
    return source;
  };
  return host;
}
