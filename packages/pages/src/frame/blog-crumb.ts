import type { Crumb } from '../parts/breadcrumb.js';
import type { FrameSettings } from './frame-settings.js';

/** Name the blog as a place, as the navigation does; where it does not lead there, by the blog's own title. */
export function blogCrumb({ navigation, blog }: Pick<FrameSettings, 'navigation' | 'blog'>, href: string): Crumb {
  return { label: navigation.find((link) => link.href === href)?.label ?? blog.title, href };
}
