// ui/screens/scrolled_page.hpp
//
// What is left of the window as a sheet that scrolls, with a centred column on it: the ground of
// every screen that is read from top to bottom.
#pragma once

#include "ui/widgets/layout.hpp"

#include <string_view>

namespace tegenover::ui {

class ScrolledPage {
public:
    enum class Opens { at_the_top, where_it_was };

    /// `characters`: how wide the column may be, see Page.
    ScrolledPage(const Look& look, std::string_view id, float characters,
                 Opens opens = Opens::at_the_top);
    ~ScrolledPage();
    ScrolledPage(const ScrolledPage&) = delete;
    ScrolledPage& operator=(const ScrolledPage&) = delete;

private:
    const Look& look_;
    ScrollArea area_;
    bool prepared_; ///< scrolled to where it opens, before anything is placed
    Page page_;
};

} // namespace tegenover::ui
