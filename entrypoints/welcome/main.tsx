import { mount } from '@/components/mount';
import { WelcomePage } from './page';

mount(<WelcomePage />);
