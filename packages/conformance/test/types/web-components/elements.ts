import { PgDisclosure } from '@pantograph/web-components/disclosure';
import '@pantograph/web-components';

const disclosure = document.createElement('pg-disclosure');
disclosure.summary = 'More';
disclosure.open = undefined;
// @ts-expect-error: a text is no boolean.
disclosure.open = 'yes';
// @ts-expect-error: there is no such prop.
disclosure.sumary = 'More';
disclosure.addEventListener('openChange', ({ detail }) => {
  const open: boolean = detail;
  // @ts-expect-error: the detail is a boolean.
  const text: string = detail;
  return [open, text];
});
disclosure.addEventListener('click', ({ clientX }) => clientX);
const made: HTMLElement = new PgDisclosure();
made.append(disclosure);

const button = document.querySelector('pg-button');
if (button) {
  button.variant = 'secondary';
  // @ts-expect-error: there is no such variant.
  button.variant = 'loud';
}
const faq = document.createElement('pg-faq');
faq.title = 'Questions';
faq.items = [{ question: 'When?', answer: '<p>Now</p>' }];
// @ts-expect-error: a question needs its answer.
faq.items = [{ question: 'When?' }];
