import { eraserIcon } from '@pantograph/icons';
import { definePgButton } from '@pantograph/web-components/button';
import { definePgDisclosure } from '@pantograph/web-components/disclosure';
import { followLinks } from '@pantograph/web-components/follow-links';
import { definePgIcon } from '@pantograph/web-components/icon';
import { definePgLink } from '@pantograph/web-components/link';
import { definePgLinkButton } from '@pantograph/web-components/link-button';
import { definePgSwitch } from '@pantograph/web-components/switch';
import { definePgTextField } from '@pantograph/web-components/text-field';
import '@pantograph/tokens/brands/tidewater/tokens.css';
import '@pantograph/web-components/css';

definePgButton();
definePgDisclosure();
definePgIcon();
definePgLink();
definePgLinkButton();
definePgSwitch();
definePgTextField();

const app = document.querySelector<HTMLElement>('#app')!;

function show() {
  if (location.pathname === '/berths') {
    app.innerHTML = '<h1>Berths</h1><pg-link-button href="/">Request one</pg-link-button>';
    return;
  }
  app.innerHTML = `
    <h1>Berth request</h1>
    <pg-text-field id="vessel" name="vessel" label="Vessel"></pg-text-field>
    <pg-switch id="power" name="power" label="Shore power"></pg-switch>
    <pg-disclosure summary="What we read from your call"><p>Length and draught.</p></pg-disclosure>
    <pg-button variant="secondary"><pg-icon></pg-icon> Clear</pg-button>
    <p id="request"></p>
    <pg-link href="/berths">All berths</pg-link>`;
  const field = app.querySelector('pg-text-field')!;
  const power = app.querySelector('pg-switch')!;
  const notes = app.querySelector('pg-disclosure')!;
  const tell = () => {
    app.querySelector('#request')!.textContent = [
      field.value || 'No vessel',
      power.checked ? 'shore power' : 'own power',
      notes.open ? 'notes open' : 'notes closed',
    ].join(' · ');
  };
  field.addEventListener('valueChange', tell);
  power.addEventListener('checkedChange', tell);
  notes.addEventListener('openChange', tell);
  app.querySelector('pg-icon')!.icon = eraserIcon;
  app.querySelector('pg-button')!.addEventListener('click', () => {
    field.value = '';
    tell();
  });
  tell();
}

addEventListener('popstate', show);
followLinks((address) => {
  history.pushState(null, '', address);
  show();
});
show();
