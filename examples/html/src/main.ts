import { button } from '@pantograph/html/button';
import { disclosure } from '@pantograph/html/disclosure';
import { followLinks } from '@pantograph/html/follow-links';
import { icon } from '@pantograph/html/icon';
import { link } from '@pantograph/html/link';
import { linkButton } from '@pantograph/html/link-button';
import { raw } from '@pantograph/html/runtime';
import { switch as switchField } from '@pantograph/html/switch';
import { textField } from '@pantograph/html/text-field';
import { eraserIcon } from '@pantograph/icons';
import '@pantograph/html/css';
import '@pantograph/tokens/brands/tidewater/tokens.css';

const app = document.querySelector<HTMLElement>('#app')!;

const request = () => `
  <h1>Berth request</h1>
  ${textField({ id: 'vessel', name: 'vessel', label: 'Vessel' })}
  ${switchField({ id: 'power', name: 'power', label: 'Shore power' })}
  ${disclosure({ summary: 'What we read from your call' }, { default: raw('<p>Length and draught.</p>') })}
  ${button({ variant: 'secondary' }, { default: raw(`${icon({ icon: eraserIcon })} Clear`) }, { id: 'clear' })}
  <p id="request"></p>
  ${link({ href: '/berths' }, { default: raw('All berths') })}`;

const berths = () => `
  <h1>Berths</h1>
  ${linkButton({ href: '/' }, { default: raw('Request one') })}`;

function show() {
  app.innerHTML = location.pathname === '/berths' ? berths() : request();
  tell();
}

function tell() {
  const told = document.querySelector('#request');
  if (!told) return;
  const vessel = document.querySelector<HTMLInputElement>('#vessel')!;
  const power = document.querySelector<HTMLInputElement>('#power')!;
  const notes = document.querySelector('details')!;
  told.textContent = [
    vessel.value || 'No vessel',
    power.checked ? 'shore power' : 'own power',
    notes.open ? 'notes open' : 'notes closed',
  ].join(' · ');
}

app.addEventListener('input', tell);
app.addEventListener('toggle', tell, true);
app.addEventListener('click', ({ target }) => {
  if (!(target as Element).closest('#clear')) return;
  document.querySelector<HTMLInputElement>('#vessel')!.value = '';
  tell();
});
addEventListener('popstate', show);
followLinks((address) => {
  history.pushState(null, '', address);
  show();
});
show();
