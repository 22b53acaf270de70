import { eraserIcon } from '@pantograph/icons';
import { Button } from '@pantograph/react/button';
import { Disclosure } from '@pantograph/react/disclosure';
import { Icon } from '@pantograph/react/icon';
import { Link } from '@pantograph/react/link';
import { Switch } from '@pantograph/react/switch';
import { TextField } from '@pantograph/react/text-field';
import { useState } from 'react';

export function Request() {
  const [vessel, setVessel] = useState('');
  const [power, setPower] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const told = [vessel || 'No vessel', power ? 'shore power' : 'own power', isOpen ? 'notes open' : 'notes closed'];
  return (
    <main>
      <h1>Berth request</h1>
      <TextField id="vessel" name="vessel" label="Vessel" value={vessel} onValueChange={setVessel} />
      <Switch id="power" name="power" label="Shore power" checked={power} onCheckedChange={setPower} />
      <Disclosure summary="What we read from your call" open={isOpen} onOpenChange={setOpen}>
        <p>Length and draught.</p>
      </Disclosure>
      <Button variant="secondary" onClick={() => setVessel('')}>
        <Icon icon={eraserIcon} /> Clear
      </Button>
      <p id="request">{told.join(' · ')}</p>
      <Link href="/berths">All berths</Link>
    </main>
  );
}
