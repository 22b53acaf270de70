import type { PostDocument } from '@pantograph/content';
import type { AuthorSummary, PageBrand } from '../page-context.js';
import { absolute } from '../view/absolute.js';
import { organizationId } from './organization.js';

/** Describe a post: https://schema.org/BlogPosting */
export function blogPosting(
  post: PostDocument,
  brand: PageBrand,
  place: { url: string; authors: readonly AuthorSummary[]; image?: string | undefined },
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': `${place.url}#post`,
    mainEntityOfPage: place.url,
    url: place.url,
    headline: post.title,
    description: post.description,
    datePublished: post.date,
    dateModified: post.updated ?? post.date,
    inLanguage: post.locale,
    ...(place.image && { image: place.image }),
    ...(post.tags.length > 0 && { keywords: post.tags }),
    timeRequired: `PT${post.minutes}M`,
    author:
      place.authors.length > 0
        ? place.authors.map(({ name, href }) => ({ '@type': 'Person', name, url: absolute(href, brand.host) }))
        : { '@id': organizationId(brand) },
    publisher: { '@type': 'Organization', '@id': organizationId(brand), name: brand.name },
  };
}
