import { mount } from '@/components/mount';
import { PopupPage } from './page';

mount(<PopupPage />);
