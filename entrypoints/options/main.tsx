import { mount } from '@/components/mount';
import { OptionsPage } from './page';

mount(<OptionsPage />);
