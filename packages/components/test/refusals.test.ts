import { findingsFromZod } from '@pantograph/contract';
import { describe, expect, test } from 'vitest';
import { contracts } from '../src/contracts.js';
import { examples } from '../src/examples.js';

const action = { label: 'Start a pilot', href: '/pilot/' };
const picture = { src: 'media/berths.svg', alt: 'Berths', width: 4, height: 3 };
const item = { title: 'One', body: 'Text' };
const plan = { name: 'Pilot', price: '€0', features: ['One berth'], action };
const comparison = { title: 'T', rowsLabel: 'R', columns: [{ name: 'A' }, { name: 'B' }], rows: [] };
const form = { title: 'T', button: 'Send', consent: 'C' };
const contact = { nameLabel: 'N', emailLabel: 'E', messageLabel: 'M' };
const email = { kind: 'email', label: 'E' };
const long = (length: number) => 'x'.repeat(length);

/** What is given to a component, and where the first finding must point. */
const refused: [component: string, why: string, props: unknown, path: string][] = [
  ['hero', 'no title', {}, 'title'],
  ['hero', 'an empty title', { title: '  ' }, 'title'],
  ['hero', 'a title over its limit', { title: long(91) }, 'title'],
  ['hero', 'HTML in text', { title: 'Know <b>before</b>' }, 'title'],
  ['hero', 'a variant that is not offered', { title: 'T', variant: 'carousel' }, 'variant'],
  ['hero', 'a field that is not known', { title: 'T', subtitle: 'S' }, 'subtitle'],
  [
    'hero',
    'a script as an address',
    { title: 'T', primary: { ...action, href: 'javascript:alert(1)' } },
    'primary.href',
  ],
  ['hero', 'a script hidden by a tab', { title: 'T', primary: { ...action, href: 'java\tscript:x' } }, 'primary.href'],
  ['hero', 'a picture without words', { title: 'T', image: { src: 'a.svg', width: 1, height: 1 } }, 'image.alt'],
  ['hero', 'a picture without a size', { title: 'T', image: { src: 'a.svg', alt: '' } }, 'image.width'],
  ['hero', 'five facts', { title: 'T', facts: Array(5).fill({ label: 'L', value: 'V' }) }, 'facts'],
  ['hero', 'an anchor with a space', { title: 'T', anchor: 'our prices' }, 'anchor'],
  ['feature-grid', 'one item', { title: 'T', items: [item] }, 'items'],
  ['feature-grid', 'thirteen items', { title: 'T', items: Array(13).fill(item) }, 'items'],
  ['feature-grid', 'an item without a title', { title: 'T', items: [item, { body: 'Two' }] }, 'items.1.title'],
  ['logo-cloud', 'two logos', { title: 'T', items: Array(2).fill({ name: 'N', image: picture }) }, 'items'],
  ['stats', 'a value over its limit', { items: Array(2).fill({ value: long(17), label: 'L' }) }, 'items.0.value'],
  ['testimonials', 'no quotation', { items: [] }, 'items'],
  ['testimonials', 'a quotation without a name', { items: [{ quote: 'Q' }] }, 'items.0.name'],
  ['pricing', 'five plans', { title: 'T', plans: Array(5).fill(plan) }, 'plans'],
  ['pricing', 'a plan without a price', { title: 'T', plans: [{ ...plan, price: undefined }] }, 'plans.0.price'],
  ['faq', 'a question without an answer', { title: 'T', items: [{ question: 'Q?' }] }, 'items.0.answer'],
  ['rich-text', 'no text', { title: 'T' }, 'body'],
  ['call-to-action', 'no action', { title: 'T' }, 'primary'],
  ['newsletter', 'no consent', { title: 'T', label: 'Email', button: 'Send' }, 'consent'],
  [
    'newsletter',
    'a form posted to a script',
    { title: 'T', label: 'Email', button: 'Send', consent: 'C', action: 'javascript:x' },
    'action',
  ],
  ['comparison-table', 'one column', { ...comparison, columns: [{ name: 'A' }] }, 'columns'],
  [
    'comparison-table',
    'a mark that is not offered',
    { ...comparison, rows: [{ label: 'L', values: [{ mark: 'maybe' }, {}] }] },
    'rows.0.values.0.mark',
  ],
  ['steps', 'one step', { title: 'T', items: [item] }, 'items'],
  ['timeline', 'an entry without a date', { title: 'T', items: [item, { ...item, date: '2027' }] }, 'items.0.date'],
  ['gallery', 'one picture', { title: 'T', items: [{ image: picture }] }, 'items'],
  ['video', 'no picture before it plays', { title: 'T', file: { href: 'media/a.mp4' } }, 'poster'],
  ['video', 'a script as its file', { title: 'T', file: { href: 'javascript:x' }, poster: picture }, 'file.href'],
  [
    'video',
    'captions in no language',
    {
      title: 'T',
      file: { href: 'media/a.mp4' },
      poster: picture,
      captions: [{ href: 'media/a.vtt', label: 'English', language: 'English' }],
    },
    'captions.0.language',
  ],
  ['team', 'a person without a role', { title: 'T', items: [{ name: 'N' }] }, 'items.0.role'],
  ['quote', 'nobody who said it', { quote: 'Q' }, 'name'],
  ['event-details', 'a date in words', { title: 'T', start: 'Friday', date: 'D', place: 'P' }, 'start'],
  ['event-details', 'a time without a zone', { title: 'T', start: '2027-05-14T08:00', date: 'D', place: 'P' }, 'start'],
  ['download', 'no size', { title: 'T', file: action, fileName: 'a.pdf', kind: 'PDF' }, 'size'],
  ['map-link', 'no map', { title: 'T', address: 'A' }, 'map'],
  ['split', 'no picture', { title: 'T', body: 'B' }, 'image'],
  ['code', 'no name', { code: 'x' }, 'name'],
  ['code', 'a line too many', { name: 'N', code: 'x\n'.repeat(200) }, 'code'],
  [
    'article-list',
    'a day in words',
    { title: 'T', items: [{ title: 'A', href: '/a/', day: '14 May' }] },
    'items.0.day',
  ],
  ['product-cards', 'no price', { title: 'T', items: [{ name: 'N', href: '/n/' }] }, 'items.0.price'],
  ['banner', 'a tone that is not offered', { text: 'T', tone: 'red' }, 'tone'],
  ['cookie-notice', 'four links', { title: 'T', body: 'B', links: Array(4).fill(action) }, 'links'],
  ['countdown', 'a moment without its offset', { title: 'T', when: 'W', over: 'O', at: '2027-05-14T08:00' }, 'at'],
  ['countdown', 'a day that does not exist', { title: 'T', when: 'W', over: 'O', at: '2027-13-14T08:00Z' }, 'at'],
  ['contact-form', 'no consent', { ...form, ...contact, consent: undefined }, 'consent'],
  ['contact-form', 'a form posted to a script', { ...form, ...contact, action: 'javascript:x' }, 'action'],
  ['lead-form', 'no field for the address', { ...form, fields: [{ kind: 'name', label: 'N' }] }, 'fields'],
  ['lead-form', 'a field twice', { ...form, fields: [email, email] }, 'fields'],
  ['lead-form', 'a choice of nothing', { ...form, fields: [email, { kind: 'choice', label: 'C' }] }, 'fields'],
  [
    'lead-form',
    'a field that is not offered',
    { ...form, fields: [email, { kind: 'age', label: 'A' }] },
    'fields.1.kind',
  ],
  ['link-button', 'no address', {}, 'href'],
  ['button', 'a type that is not offered', { type: 'link' }, 'type'],
  ['badge', 'a tone that is not offered', { tone: 'red' }, 'tone'],
  ['text-field', 'no id', { name: 'n', label: 'L' }, 'id'],
  ['text-field', 'a length of nothing', { id: 'i', name: 'n', label: 'L', maxlength: 0 }, 'maxlength'],
  ['text-area', 'one row', { id: 'i', name: 'n', label: 'L', rows: 1 }, 'rows'],
  ['select', 'no options', { id: 'i', name: 'n', label: 'L', options: [] }, 'options'],
  [
    'select',
    'an option that is empty, as the one that chooses nothing is',
    { id: 'i', name: 'n', label: 'L', options: [{ value: '', label: 'None' }] },
    'options.0.value',
  ],
  ['checkbox', 'a value in words', { id: 'i', name: 'n', label: 'L', checked: 'yes' }, 'checked'],
  ['radio-group', 'one option', { id: 'i', name: 'n', label: 'L', options: [{ value: 'a', label: 'A' }] }, 'options'],
  ['switch', 'no label', { id: 'i', name: 'n' }, 'label'],
  ['search-field', 'no name', { id: 'i', label: 'L' }, 'name'],
  ['number-field', 'a number in words', { id: 'i', name: 'n', label: 'L', value: '7' }, 'value'],
  ['number-field', 'a step of nothing', { id: 'i', name: 'n', label: 'L', step: 0 }, 'step'],
  ['slider', 'that it is required', { id: 'i', name: 'n', label: 'L', required: true }, 'required'],
  ['file-upload', 'types in a list', { id: 'i', name: 'n', label: 'L', accept: ['.pdf'] }, 'accept'],
  ['combobox', 'no options', { id: 'i', name: 'n', label: 'L', options: [] }, 'options'],
  [
    'combobox',
    'an option without a label',
    { id: 'i', name: 'n', label: 'L', options: [{ value: 'v' }] },
    'options.0.label',
  ],
  ['date-picker', 'a day in words', { id: 'i', name: 'n', label: 'L', value: '14 May' }, 'value'],
  ['date-picker', 'a month alone as its first day', { id: 'i', name: 'n', label: 'L', min: '2027-05' }, 'min'],
  [
    'date-picker',
    'a calendar of another kind',
    { id: 'i', name: 'n', label: 'L', locale: 'fa-u-ca-persian' },
    'locale',
  ],
  ['table', 'no columns', { id: 'i', caption: 'C', columns: [], rows: [] }, 'columns'],
  [
    'table',
    'a key that looks like an order from the greatest on',
    { id: 'i', caption: 'C', columns: [{ key: '-eta', label: 'L' }], rows: [] },
    'columns.0.key',
  ],
  [
    'table',
    'a language with settings of its own',
    { id: 'i', caption: 'C', columns: [{ key: 'eta', label: 'L' }], rows: [], locale: 'de-u-co-phonebk' },
    'locale',
  ],
  ['form', 'an error of no field', { id: 'i', errors: [{ message: 'M' }] }, 'errors.0.field'],
  ['disclosure', 'no summary', { open: true }, 'summary'],
  ['icon', 'no path', { icon: { name: 'bell' } }, 'icon.path'],
  ['icon-button', 'no label', { icon: { name: 'bell', path: 'M0 0' } }, 'label'],
  ['link', 'a script as an address', { href: 'javascript:x' }, 'href'],
  ['tag', 'an empty label of its button', { removeLabel: ' ' }, 'removeLabel'],
  ['avatar', 'a picture without a name', { src: '/imke.svg' }, 'name'],
  ['divider', 'a direction that is not offered', { orientation: 'diagonal' }, 'orientation'],
  ['heading', 'a seventh level', { title: 'T', level: 7 }, 'level'],
  ['text', 'a size that is not offered', { size: 'huge' }, 'size'],
  ['list', 'no item', { items: [] }, 'items'],
  ['spinner', 'a label over its limit', { label: long(81) }, 'label'],
  ['skeleton', 'half a line', { lines: 0.5 }, 'lines'],
  ['progress', 'less than nothing', { id: 'i', label: 'L', value: -1 }, 'value'],
  ['alert', 'a tone that is not offered', { tone: 'red' }, 'tone'],
  ['breadcrumb', 'no page above', { items: [], current: 'C' }, 'items'],
  ['pagination', 'a page before the first', { page: 0, pages: 3 }, 'page'],
  ['accordion', 'a part without content', { items: [{ title: 'T' }] }, 'items.0.content'],
  ['dialog', 'no title', { id: 'i' }, 'title'],
  ['drawer', 'a side of the screen', { id: 'i', title: 'T', side: 'left' }, 'side'],
  ['popover', 'no title', { id: 'i', label: 'L' }, 'title'],
  ['tooltip', 'no words', { id: 'i' }, 'content'],
  [
    'menu',
    'a script as an address',
    { id: 'i', label: 'L', items: [{ key: 'k', label: 'L', href: 'javascript:x' }] },
    'items.0.href',
  ],
  ['toast', 'less time than none', { title: 'T', duration: -1 }, 'duration'],
  ['toast-region', 'an empty label', { label: ' ' }, 'label'],
  ['tabs', 'no tab', { id: 'i', label: 'L', items: [] }, 'items'],
  [
    'header',
    'eight links',
    {
      brandName: 'B',
      homeHref: '/',
      homeLabel: 'Home',
      navigationLabel: 'Main',
      menuLabel: 'Menu',
      skipLabel: 'Skip',
      skipHref: '#content',
      items: Array(8).fill({ label: 'L', href: '/' }),
    },
    'items',
  ],
  ['footer', 'no legal line', { brandName: 'B' }, 'legal'],
];

describe('a contract refuses', () => {
  test.each(refused)('%s: %s', (name, _why, props, path) => {
    const { error } = contracts[name]?.props.safeParse(props) ?? {};
    expect(error).toBeDefined();
    const [finding] = error ? findingsFromZod(error) : [];
    expect(finding?.path).toBe(path);
    expect(finding?.message).not.toBe('');
    expect(finding?.fix).not.toBe('');
  });

  test.each(Object.keys(contracts))('%s: a prop that it does not have', (name) => {
    const [example] = Object.values(examples[name] ?? {});
    const { error } = contracts[name]?.props.safeParse({ ...example?.props, colour: 'red' }) ?? {};
    expect(error && findingsFromZod(error).map(({ path }) => path)).toEqual(['colour']);
  });
});
