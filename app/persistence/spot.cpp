// persistence/spot.cpp
//
// From a value to its pointer, and to words for a message.
#include "persistence/spot.hpp"

#include "persistence/places.hpp"
#include "persistence/reading_codes.hpp"

namespace tegenover::persistence {

Spot Spot::member(const Node& member) const
{
    Spot below{member, *findings_};
    below.up_ = this;
    below.key_ = member.key;
    return below;
}

Spot Spot::item(std::size_t index) const
{
    Spot below{node_->inside()[index], *findings_};
    below.up_ = this;
    below.index_ = index;
    return below;
}

std::string Spot::pointer() const
{
    if (up_ == nullptr) return "";
    const bool in_list = up_->is(Node::Kind::list);
    return up_->pointer() + (in_list ? "/" + std::to_string(index_) : pointer_part(key_));
}

std::string Spot::name() const
{
    if (up_ == nullptr) return "the file";
    if (!up_->is(Node::Kind::list)) return quote(key_);
    return "item " + std::to_string(index_ + 1) + " of " + up_->name();
}

void Spot::report(std::string_view code, std::string message) const
{
    findings_->add({std::string{code}, pointer(), node_->offset, std::move(message)});
}

bool expect(const Spot& spot, Node::Kind kind, std::string_view wanted)
{
    if (spot.is(kind)) return true;
    spot.report(codes::wrong_type, spot.name() + " should be " + std::string{wanted} +
                                       ", but it is " + std::string{name_of(spot.node().kind)});
    return false;
}

} // namespace tegenover::persistence
