/** The style of the review page: quiet system colours, so that the pictures are what one sees. */
export const reviewPageStyle = `
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{margin:0;padding:2rem clamp(1rem,4vw,3rem);background:Canvas;color:CanvasText}
h1{font-size:1.75rem;line-height:1.2;margin:0}
header p{margin:.25rem 0 2rem;color:GrayText}
article{border-block-start:1px solid GrayText;padding-block:1.5rem}
h2{font-size:1rem;margin:0 0 1rem}h2 small{font-weight:400;color:GrayText;margin-inline-start:.5rem}
.pictures{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1rem}
figure{margin:0}figcaption{font-size:.875rem;color:GrayText;margin-block-end:.25rem}
img{inline-size:100%;block-size:auto;display:block;outline:1px solid color-mix(in srgb,GrayText 40%,Canvas)}
.none{color:GrayText}
form{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin-block-start:1rem}
label{display:grid;font-size:.875rem}.why{flex:1 1 20rem}
input,button{font:inherit;padding:.5rem .75rem;min-block-size:2.75rem;box-sizing:border-box}
:focus-visible{outline:3px solid Highlight;outline-offset:2px}
.verdict{font-weight:600}article[data-state=rejected] .verdict{text-decoration:underline}article:target h2{outline:3px solid Highlight;outline-offset:.25rem}
@media (max-width:50rem){.pictures{grid-template-columns:1fr}}
`;
