import { Component, computed, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { Button } from '@pantograph/angular/button';
import { Disclosure } from '@pantograph/angular/disclosure';
import { Icon } from '@pantograph/angular/icon';
import { Link } from '@pantograph/angular/link';
import { Switch } from '@pantograph/angular/switch';
import { TextField } from '@pantograph/angular/text-field';
import { eraserIcon } from '@pantograph/icons';

@Component({
  imports: [Button, Disclosure, FormsModule, Icon, Link, RouterLink, Switch, TextField],
  template: `
    <h1>Berth request</h1>
    <div pgTextField id="vessel" name="vessel" label="Vessel" [(ngModel)]="vessel"></div>
    <div pgSwitch id="power" name="power" label="Shore power" [(checked)]="power"></div>
    <details pgDisclosure summary="What we read from your call" [(open)]="isOpen"><p>Length and draught.</p></details>
    <button pgButton variant="secondary" (click)="vessel.set('')"><span pgIcon [icon]="eraser"></span> Clear</button>
    <p id="request">{{ told() }}</p>
    <a pgLink href="/berths" routerLink="/berths">All berths</a>
  `,
})
export class Request {
  protected readonly eraser = eraserIcon;
  protected readonly vessel = signal('');
  protected readonly power = signal(false);
  protected readonly isOpen = signal(false);
  protected readonly told = computed(() =>
    [
      this.vessel() || 'No vessel',
      this.power() ? 'shore power' : 'own power',
      this.isOpen() ? 'notes open' : 'notes closed',
    ].join(' · '),
  );
}
