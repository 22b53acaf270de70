import { takenNames } from './taken-names.js';

const longest = 24;

/** Say why a component cannot have a name, and what to do; undefined where it can. `there` are the names in the folder of components. */
export function nameProblem(name: string, there: readonly string[]): { message: string; fix: string } | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    const instead = kebabOf(name);
    return {
      message: `"${name}" is not in kebab-case: words of small letters, without digits, with "-" between.`,
      fix: instead === '' ? 'Choose another name, such as price-table.' : `Write ${instead}.`,
    };
  }
  if (name.length > longest) {
    return { message: `"${name}" is longer than ${longest} characters.`, fix: 'Choose a shorter name.' };
  }
  const folder = there.find((each) => each.replace(/\.ts$/, '') === name);
  if (folder !== undefined) {
    return {
      message: `packages/components/src/${folder} is there already.`,
      fix: 'Choose another name, or change what is there.',
    };
  }
  const meaning = takenNames.get(name);
  if (meaning !== undefined) {
    return { message: `"${name}" ${meaning}.`, fix: `Say what it is for as well, such as price-${name}.` };
  }
  const ending = /-(props|own-props|slots|events|examples|cases|migrations)$/.exec(name)?.[0];
  if (ending !== undefined) {
    return {
      message: `A name that ends in "${ending}" is that of a type of another component.`,
      fix: `Leave out "${ending}", or choose another word.`,
    };
  }
  return undefined;
}

function kebabOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}
