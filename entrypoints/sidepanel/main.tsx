import { mount } from '@/components/mount';
import { DeskPage } from './page';

mount(<DeskPage />);
