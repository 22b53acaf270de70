import { Component, DestroyRef, inject } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { followLinks } from '@pantograph/angular/follow-links';

@Component({
  imports: [RouterOutlet],
  selector: 'app-root',
  template: `<main><router-outlet /></main>`,
})
export class App {
  constructor() {
    const router = inject(Router);
    inject(DestroyRef).onDestroy(followLinks((address) => router.navigateByUrl(address)));
  }
}
