import { controlCharacters } from '@pantograph/contract';

/**
 * Signs that begin or end an instruction to a service that sends mail: HubL and Marketo `{{ }} {% %} {# #}`, Mailchimp `*| |*`,
 * Salesforce `%% %%` and `{! }`, Velocity `${ } $! #set( #if(`.
 */
const instructions = /[{}](?=[{}%#!])|[%#](?=\})|\*(?=\|)|\|(?=\*)|%(?=%)|\$(?=!?\{|![a-z])|#(?=[a-z]+\()/gi;
/** The same at an end, where something may follow or stand before that makes one of them. */
const atEdge = /^(?=[{}%#*|!])|(?<=[{}%#*|$])$/g;
/** Joins two signs without a break, and shows nothing: https://www.unicode.org/charts/PDF/U2000.pdf */
const wordJoiner = '\u2060';
const marks = /[\ufdd0\ufdd1]/g;
const control = new RegExp(controlCharacters.source, 'g');

/**
 * Make of a text one in which no service finds an instruction: an invisible joiner stands between its signs, so that it reads as it
 * was written. Works where a service reads the HTML and writes it anew, which undoes references such as `&#123;`. A text that is
 * `part` of a line says nothing together with what stands beside it, either.
 */
export function inert(text: string, part = false): string {
  const safe = text.toWellFormed().replace(marks, '').replace(control, '').replace(instructions, `$&${wordJoiner}`);
  return part ? safe.replace(atEdge, wordJoiner) : safe;
}
