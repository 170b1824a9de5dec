import { offerCopying } from './copy-link';
import { offerPictures } from './pictures';
import { offerPrinting } from './print-page';
import { showCurrentSection } from './section-bar';
import { offerSharing } from './share';
import { offerSuggestions } from './suggestions';
import { offerTextSizes } from './text-size';

// Every page works without this: each part finds its button or does nothing.
showCurrentSection();
offerTextSizes();
offerCopying();
offerSharing();
offerPrinting();
offerPictures();
offerSuggestions();
