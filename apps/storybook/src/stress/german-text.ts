/** Words as German ports, gardens and offices have them, long ones first in each round. */
const words = (
  'Containerstellplatzreservierung Gefahrgutbeförderungsverordnung und Wasserstandsvorhersage Umsatzsteueridentifikationsnummer ' +
  'oder Liegeplatzverschiebung Zollabfertigungsberechtigung für Blumenzwiebelaussaatkalender Kletterrosenrankgerüst mit ' +
  'Datenschutzgrundverordnung Schifffahrtsstraßenordnung am Kai bei Öl in'
).split(' ');

/**
 * Write German words up to a number of characters, as near to it as whole words come.
 *
 * @param from which word it begins with, so that the items of a list differ
 */
export function germanText(max: number, from = 0): string {
  let text = '';
  for (let index = from; ; index++) {
    const next = fitting(index, max - text.length - (text === '' ? 0 : 1));
    if (next === undefined) return text === '' ? 'Öl'.slice(0, max) : text;
    text += text === '' ? next : ` ${next}`;
  }
}

/** Find the first word from a place in the list that has room. */
function fitting(from: number, room: number): string | undefined {
  const order = [...words.slice(from % words.length), ...words.slice(0, from % words.length)];
  return order.find((word) => word.length <= room);
}
