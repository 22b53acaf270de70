import { eraserIcon } from '@pantograph/icons';
import { Button } from '@pantograph/solid/button';
import { Disclosure } from '@pantograph/solid/disclosure';
import { Icon } from '@pantograph/solid/icon';
import { Link } from '@pantograph/solid/link';
import { Switch } from '@pantograph/solid/switch';
import { TextField } from '@pantograph/solid/text-field';
import { createSignal } from 'solid-js';

export function Request() {
  const [vessel, setVessel] = createSignal('');
  const [power, setPower] = createSignal(false);
  const [isOpen, setOpen] = createSignal(false);
  const told = () =>
    [vessel() || 'No vessel', power() ? 'shore power' : 'own power', isOpen() ? 'notes open' : 'notes closed'].join(
      ' · ',
    );
  return (
    <main>
      <h1>Berth request</h1>
      <TextField id="vessel" name="vessel" label="Vessel" value={vessel()} onValueChange={setVessel} />
      <Switch id="power" name="power" label="Shore power" checked={power()} onCheckedChange={setPower} />
      <Disclosure summary="What we read from your call" open={isOpen()} onOpenChange={setOpen}>
        <p>Length and draught.</p>
      </Disclosure>
      <Button variant="secondary" onClick={() => setVessel('')}>
        <Icon icon={eraserIcon} /> Clear
      </Button>
      <p id="request">{told()}</p>
      <Link href="/berths">All berths</Link>
    </main>
  );
}
