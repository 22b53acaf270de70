/** Spell a name as a component's class: `link-button` becomes `LinkButton`. */
export function pascal(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_, _hyphen: string, letter: string) => letter.toUpperCase());
}

/** Spell a name as a variable: `link-button` becomes `linkButton`. */
export function camel(name: string): string {
  const title = pascal(name);
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** Spell a prop or an event as an attribute: `skipHref` becomes `skip-href`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Spell an event as its callback: `openChange` becomes `onOpenChange`. */
export function callback(event: string): string {
  return `on${event.charAt(0).toUpperCase()}${event.slice(1)}`;
}
