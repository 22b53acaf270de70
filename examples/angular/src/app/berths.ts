import { Component } from '@angular/core';
import { LinkButton } from '@pantograph/angular/link-button';

@Component({
  imports: [LinkButton],
  template: `
    <h1>Berths</h1>
    <a pgLinkButton href="/">Request one</a>
  `,
})
export class Berths {}
