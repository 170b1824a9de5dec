import { offerCopying } from './copy-link';
import { offerPrinting } from './print-page';
import { offerSharing } from './share';
import { offerTextSizes } from './text-size';

// Every page works without this: each part finds its button or does nothing.
offerTextSizes();
offerCopying();
offerSharing();
offerPrinting();
