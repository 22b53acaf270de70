import { benches } from './benches.ts';

/** `npm run bench -- NAME`: run a bench, or list what there is. */
const [name, ...options] = process.argv.slice(2);
const bench = benches.find((known) => known.name === name);

if (bench) {
  try {
    await bench.run(options);
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    process.exitCode = 1;
  }
} else {
  if (name !== undefined && name !== '--help') {
    console.error(`There is no bench "${name}".\n`);
    process.exitCode = 2;
  }
  console.log('npm run bench -- NAME\n');
  for (const { name, usage, description } of benches) console.log(`  ${name} ${usage}\n      ${description}\n`);
}
